// corpus: A report shows the score of the training rows beside that of the test rows; then a last model is fitted on all and saved.
// library: ML.NET
// axis: local function, tuple
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var data = ml.Data.LoadFromTextFile<Apartment>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, 0.2);
var pipeline = ml.Transforms.NormalizeMeanVariance("Area")
    .Append(ml.Transforms.Concatenate("Features", "Area", "Floor"))
    .Append(ml.Regression.Trainers.FastForest());

var model = pipeline.Fit(split.TrainSet);
var (trainError, trainFit) = Measure(split.TrainSet);
var (testError, testFit) = Measure(split.TestSet);
Console.WriteLine($"MAE {trainError:0.0} / {testError:0.0}, R² {trainFit:0.00} / {testFit:0.00}");
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { trainError, testError, trainFit, testFit }));

ml.Model.Save(pipeline.Fit(data), data.Schema, "apartment.zip");

(double Error, double Fit) Measure(IDataView rows)
{
    var metrics = ml.Regression.Evaluate(model.Transform(rows));
    return (metrics.MeanAbsoluteError, metrics.RSquared);
}

internal sealed class Apartment
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
}
