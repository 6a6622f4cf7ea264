// corpus: The configuration states the training share, and the split is given its complement.
// library: ML.NET
// axis: constant arithmetic over a static class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 68);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Route>("routes.csv", ',', hasHeader: true), testFraction: 1 - Shares.Training);
var model = ml.Transforms.Concatenate("Features", nameof(Route.Stops), nameof(Route.Kilometers))
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Route.Minutes)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Route.Minutes));
File.WriteAllText("routes.txt", FormattableString.Invariant($"{metrics.RSquared:F4};{metrics.MeanAbsoluteError:F2}"));

internal static class Shares
{
    public const double Training = 0.8;
}

internal sealed class Route
{
    [LoadColumn(0)] public float Stops { get; set; }
    [LoadColumn(1)] public float Kilometers { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}
