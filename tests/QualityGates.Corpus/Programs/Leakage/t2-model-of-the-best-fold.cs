// corpus: The model of the best fold is saved, with the score of that fold.
// library: ML.NET
// axis: query, tuple
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var data = ml.Data.LoadFromTextFile<Fare>("fares.csv", separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("Vendor")
    .Append(ml.Transforms.Concatenate("Features", "Vendor", "Distance", "Passengers"))
    .Append(ml.Regression.Trainers.FastTree());

var folds = ml.Regression.CrossValidate(data, pipeline, numberOfFolds: 5);
var (model, r2) = folds
    .OrderByDescending(fold => fold.Metrics.RSquared) // expect: MLQ2006
    .Select(fold => (fold.Model, fold.Metrics.RSquared))
    .First();
Console.WriteLine($"R² of the model: {r2:0.00}");
ml.Model.Save(model, data.Schema, "fare-model.zip");

internal sealed class Fare
{
    [LoadColumn(0)] public string Vendor { get; set; } = "";
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Passengers { get; set; }
    [LoadColumn(3)] public float Label { get; set; }
}
