// corpus: AutoML searches on the train part, the best model is measured on the test part and saved only if it is good.
// library: ML.NET
// axis: automl, options object
using System;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var listings = ml.Data.LoadFromTextFile<Listing>("listings.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(listings, testFraction: 0.2);
var settings = new RegressionExperimentSettings
{
    MaxExperimentTimeInSeconds = 120,
    OptimizingMetric = RegressionMetric.MeanAbsoluteError,
};
ExperimentResult<RegressionMetrics> result = ml.Auto()
    .CreateRegressionExperiment(settings)
    .Execute(split.TrainSet, labelColumnName: nameof(Listing.Rent));
var best = result.BestRun.Model;
var metrics = ml.Regression.Evaluate(best.Transform(split.TestSet), nameof(Listing.Rent));
Console.WriteLine($"{result.BestRun.TrainerName}: {metrics.MeanAbsoluteError:F0} EUR, R² {metrics.RSquared:F2}");
if (metrics.MeanAbsoluteError < 120)
{
    ml.Model.Save(best, listings.Schema, "rent.zip");
}

public class Listing
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public string District { get; set; } = "";
    [LoadColumn(3)] public float Rent { get; set; }
}
