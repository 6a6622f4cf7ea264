// corpus: A context without a seed shuffles and samples the rows of dams, and every call has a seed of its own; the forests take a constant one, which is right.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dams;

internal sealed class Gauge
{
    [LoadColumn(0)]
    public float Level { get; set; }

    [LoadColumn(1)]
    public float Inflow { get; set; }

    [LoadColumn(2)]
    public float Seepage { get; set; }
}

internal static class Program
{
    private static readonly MLContext Ml = new();

    private static void Main(string[] args)
    {
        var gauges = Ml.Data.LoadFromTextFile<Gauge>(args[0], separatorChar: ';', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(gauges, testFraction: 0.3, seed: 8);
        var mixed = Ml.Data.ShuffleRows(parts.TrainSet, seed: 8);
        var pipeline = Ml.Transforms.Concatenate("Features", nameof(Gauge.Level), nameof(Gauge.Inflow))
            .Append(Ml.Regression.Trainers.FastForest(labelColumnName: nameof(Gauge.Seepage), numberOfTrees: 40));

        var metrics = new List<RegressionMetrics>();
        for (var member = 0; member < 8; member++)
        {
            var model = pipeline.Fit(Ml.Data.BootstrapSample(mixed, 100 + member));
            metrics.Add(Ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Gauge.Seepage)));
        }

        var spread = metrics.Select(of => new { of.MeanAbsoluteError, of.RootMeanSquaredError }).ToList();
        File.WriteAllText(args[1], JsonSerializer.Serialize(spread));
    }
}
