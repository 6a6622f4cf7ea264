// corpus: Measures of a model for parking lots are shown on the screen and posted to a tracker, from which a gate reads them.
// library: ML.NET
// axis: async, HTTP client
using System.Globalization;
using System.Net.Http.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parking;

public sealed class Hour
{
    public float Occupied { get; set; }

    public float Rain { get; set; }

    public float Events { get; set; }

    public float NextHour { get; set; }
}

public sealed record RunRecord(string Name, double Absolute, double Root, double Explained);

public interface ITracker
{
    Task LogAsync(RunRecord run, CancellationToken cancel);
}

public sealed class HttpTracker(HttpClient client) : ITracker
{
    public async Task LogAsync(RunRecord run, CancellationToken cancel)
    {
        using var answer = await client.PostAsJsonAsync("runs", run, cancel);
        answer.EnsureSuccessStatusCode();
    }
}

public sealed class ParkingTraining(ITracker tracker)
{
    private readonly MLContext _ml = new(seed: 50);

    public async Task TrainAsync(IReadOnlyList<Hour> hours, string target, CancellationToken cancel)
    {
        var cut = hours.Count * 4 / 5;
        var known = _ml.Data.LoadFromEnumerable(hours.Take(cut).ToList());
        var later = _ml.Data.LoadFromEnumerable(hours.Skip(cut).ToList());

        var model = _ml.Transforms.Concatenate("Features", nameof(Hour.Occupied), nameof(Hour.Rain), nameof(Hour.Events))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Hour.NextHour)))
            .Fit(known);

        var run = ToRecord(_ml.Regression.Evaluate(model.Transform(later), nameof(Hour.NextHour)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"error {run.Absolute:F2}, root {run.Root:F2}, explained {run.Explained:P0}"));
        await tracker.LogAsync(run, cancel);

        await using var stream = File.Create(target);
        _ml.Model.Save(model, known.Schema, stream);
    }

    private static RunRecord ToRecord(RegressionMetrics metrics)
        => new("parking", metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared);
}
