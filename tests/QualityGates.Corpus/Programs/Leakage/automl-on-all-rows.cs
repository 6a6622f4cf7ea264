// corpus: AutoML gets the unsplit rows, and its best model is evaluated on a part of them.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rides, testFraction: 0.2);

var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 600);
var result = experiment.Execute(rides, labelColumnName: nameof(Ride.Fare)); // expect: MLQ2015

var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), labelColumnName: nameof(Ride.Fare));
Console.WriteLine($"{result.BestRun.TrainerName}: MAE {metrics.MeanAbsoluteError:F2}");
if (metrics.RSquared > 0.9)
{
    ml.Model.Save(result.BestRun.Model, rides.Schema, "fares.zip");
}

public sealed class Ride
{
    [LoadColumn(0)] public float Fare { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Passengers { get; set; }
}
