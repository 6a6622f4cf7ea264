// corpus: The first statements of the program make the invariant culture that of all its threads, so parsing without a culture is the same everywhere.
// library: ML.NET
// axis: script
using System.Globalization;
using Microsoft.ML;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var gauges = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Gauge { Upstream = float.Parse(cells[0]), Rain = float.Parse(cells[1]), Level = float.Parse(cells[2]) })
    .ToList();

var ml = new MLContext(seed: 77);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(gauges), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Gauge.Upstream), nameof(Gauge.Rain))
    .Append(ml.Regression.Trainers.FastTree(nameof(Gauge.Level), numberOfTrees: 70))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Gauge.Level));
File.WriteAllLines(args[1], [$"mae;{metrics.MeanAbsoluteError}", $"rmse;{metrics.RootMeanSquaredError}", $"r2;{metrics.RSquared}"]);

internal sealed class Gauge
{
    public float Upstream { get; set; }

    public float Rain { get; set; }

    public float Level { get; set; }
}
