// corpus: Metrics are kept in a dictionary, yielded, given to a callback and destructured, and each is read at the end.
// library: ML.NET
// axis: iterator, callback, dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rides, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.FastTree("Fare"));
var byName = new Dictionary<string, RegressionMetrics>();
Measure("test", metrics => byName["test"] = metrics);
foreach (var (mae, rmse) in Folds())
{
    Console.WriteLine($"{mae:F2} {rmse:F2}");
}
File.WriteAllLines("rides.txt", byName.Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value.MeanAbsoluteError} {pair.Value.RSquared}")));

void Measure(string name, Action<RegressionMetrics> report) => report(ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), "Fare"));

IEnumerable<(double, double)> Folds()
{
    foreach (var fold in ml.Regression.CrossValidate(parts.TrainSet, pipeline, 5, "Fare"))
    {
        yield return (fold.Metrics.MeanAbsoluteError, fold.Metrics.RootMeanSquaredError);
    }
}

sealed class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
