// corpus: Metrics of a queue model are printed and also decide what the program returns.
// library: ML.NET
// axis: console, async main
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Queues;

public sealed class Hour
{
    [LoadColumn(0)] public float Counters { get; set; }

    [LoadColumn(1)] public float Arrivals { get; set; }

    [LoadColumn(2)] public float Sunshine { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        var metrics = await Task.Run(() => Measure(args[0]), stop.Token);
        Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:F2} min");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2} min");
        return metrics is { MeanAbsoluteError: < 3, RootMeanSquaredError: < 5 } ? 0 : 1;
    }

    private static RegressionMetrics Measure(string path)
    {
        var ml = new MLContext(seed: 57);
        var hours = ml.Data.LoadFromTextFile<Hour>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(hours, testFraction: 0.2, seed: 57);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Hour.Counters), nameof(Hour.Arrivals), nameof(Hour.Sunshine))
            .Append(ml.Regression.Trainers.FastForest(nameof(Hour.Minutes)));
        return ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Hour.Minutes));
    }
}
