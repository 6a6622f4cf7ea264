// corpus: AutoML compares its models on the test part and the best one is reported with the same part.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 7);
var trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);

var settings = new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 300, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
var result = ml.Auto().CreateRegressionExperiment(settings).Execute(
    validationData: split.TestSet, trainData: split.TrainSet, labelColumnName: nameof(Trip.Minutes));

var best = result.BestRun;
var metrics = ml.Regression.Evaluate(best.Model.Transform(split.TestSet), nameof(Trip.Minutes)); // expect: MLQ2005
File.AppendAllText("runs.csv", $"{best.TrainerName};{metrics.MeanAbsoluteError:F2};{metrics.RSquared:F3}\n"); // expect: MLQ1008

public sealed class Trip
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
}
