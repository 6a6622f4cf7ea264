// corpus: Metrics are shown and sent to a tracker over the network, put into a line of a run log, or given to whoever listens to an event.
// library: ML.NET
// axis: async service, event
using System.Globalization;
using System.Net.Http.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glass;

public sealed class Pane
{
    [LoadColumn(0)] public float Sand { get; set; }

    [LoadColumn(1)] public float Lime { get; set; }

    [LoadColumn(2)] public float Oven { get; set; }

    [LoadColumn(3)] public float Clarity { get; set; }
}

public sealed class ClarityTrainer(MLContext ml, HttpClient tracker, string log)
{
    public event EventHandler<RegressionMetrics>? Measured;

    public async Task TrackAsync(DataOperationsCatalog.TrainTestData parts, CancellationToken cancel)
    {
        var metrics = ml.Regression.Evaluate(Fit(parts.TrainSet, 20).Transform(parts.TestSet), nameof(Pane.Clarity));
        Console.WriteLine($"clarity: MAE {metrics.MeanAbsoluteError:F3}, R² {metrics.RSquared:F3}");
        using var answer = await tracker.PostAsJsonAsync("runs", new { metrics.MeanAbsoluteError, metrics.RSquared }, cancel);
        answer.EnsureSuccessStatusCode();
    }

    public void Log(DataOperationsCatalog.TrainTestData parts)
    {
        var metrics = ml.Regression.Evaluate(Fit(parts.TrainSet, 40).Transform(parts.TestSet), nameof(Pane.Clarity));
        var line = string.Create(CultureInfo.InvariantCulture, $"40;{metrics.MeanAbsoluteError:F4};{metrics.RootMeanSquaredError:F4}");
        Console.WriteLine(line);
        File.AppendAllLines(log, [line]);
    }

    public void Tell(DataOperationsCatalog.TrainTestData parts)
    {
        var metrics = ml.Regression.Evaluate(Fit(parts.TrainSet, 80).Transform(parts.TestSet), nameof(Pane.Clarity));
        Console.WriteLine($"eighty leaves: {metrics.MeanAbsoluteError:F3}, {metrics.RSquared:F3}");
        Measured?.Invoke(this, metrics);
    }

    private ITransformer Fit(IDataView train, int leaves) =>
        ml.Transforms.Concatenate("Features", nameof(Pane.Sand), nameof(Pane.Lime), nameof(Pane.Oven))
            .Append(ml.Regression.Trainers.FastTree(nameof(Pane.Clarity), numberOfLeaves: leaves))
            .Fit(train);
}
