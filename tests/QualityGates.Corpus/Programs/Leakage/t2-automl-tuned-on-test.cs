// corpus: The test part is what the search validates with, and what its best model is measured on.
// library: ML.NET AutoML
// axis: deconstruction, helper
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(all, testFraction: 0.2);

var result = ml.Auto()
    .CreateRegressionExperiment(new RegressionExperimentSettings { MaxModels = 25 })
    .Execute(parts.TrainSet, parts.TestSet, labelColumnName: "Fare");
Console.WriteLine($"Best trainer: {result.BestRun.TrainerName}");

var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(parts.TestSet), labelColumnName: "Fare"); // expect: MLQ2005
Console.WriteLine($"Test R² {metrics.RSquared:0.00}, MAE {metrics.MeanAbsoluteError:0.00}");
ml.Model.Save(result.BestRun.Model, all.Schema, "trip.zip");

internal sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Duration { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
