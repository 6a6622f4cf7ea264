// corpus: One view is cached before it is split, one trainer copies its rows itself, and one source is a list in memory.
// library: ML.NET
// axis: Data.Cache in a helper, FastTree, list
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cached = Cached(ml, "rides.tsv");
var split = ml.Data.TrainTestSplit(cached, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", "Distance", "Hour");

var linear = features.Append(ml.Regression.Trainers.LbfgsPoissonRegression("Riders")).Fit(split.TrainSet);
Print("poisson", ml.Regression.Evaluate(linear.Transform(split.TestSet), "Riders"));

var raw = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides-2025.tsv", hasHeader: true), testFraction: 0.2);
var trees = features.Append(ml.Regression.Trainers.FastTree("Riders")).Fit(raw.TrainSet);
Print("trees", ml.Regression.Evaluate(trees.Transform(raw.TestSet), "Riders"));

var known = new List<Ride>
{
    new() { Distance = 1, Hour = 8, Riders = 20 }, new() { Distance = 2, Hour = 9, Riders = 14 }, new() { Distance = 5, Hour = 22, Riders = 3 },
};
var small = features.Append(ml.Regression.Trainers.LbfgsPoissonRegression("Riders")).Fit(ml.Data.LoadFromEnumerable(known));
Print("small", ml.Regression.Evaluate(small.Transform(split.TestSet), "Riders"));

static IDataView Cached(MLContext ml, string path) => ml.Data.Cache(ml.Data.LoadFromTextFile<Ride>(path, hasHeader: true));

static void Print(string name, RegressionMetrics metrics) => Console.WriteLine($"{name}: MAE {metrics.MeanAbsoluteError:F2} RMSE {metrics.RootMeanSquaredError:F2}");

internal sealed class Ride
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Riders { get; set; }
}
