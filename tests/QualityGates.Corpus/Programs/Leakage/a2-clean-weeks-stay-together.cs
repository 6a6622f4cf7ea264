// corpus: Deliveries with the hour they arrived are divided by a key that holds the week, so that no week is in both parts.
// library: ML.NET
// axis: background service, sampling key
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Depot;

public sealed class Delivery
{
    public DateTime Arrived { get; set; }

    public string Week { get; set; } = "";

    public float Pallets { get; set; }

    public float Kilometres { get; set; }

    public float Delay { get; set; }
}

public interface IDeliverySource
{
    Task<List<Delivery>> ReadAsync(CancellationToken stop);
}

public sealed class DelayTraining(IDeliverySource source, string folder) : BackgroundService
{
    private readonly MLContext _ml = new(seed: 93);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var deliveries = await source.ReadAsync(stoppingToken);
        foreach (var delivery in deliveries)
        {
            var week = ISOWeek.GetWeekOfYear(delivery.Arrived);
            delivery.Week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(delivery.Arrived)}-{week:00}");
        }

        var rows = _ml.Data.LoadFromEnumerable(deliveries);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: nameof(Delivery.Week), seed: 93);
        var model = _ml.Transforms.Concatenate("Features", nameof(Delivery.Pallets), nameof(Delivery.Kilometres))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Delivery.Delay)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Delivery.Delay));

        _ml.Model.Save(model, rows.Schema, Path.Combine(folder, "delays.zip"));
        var report = JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError });
        await File.WriteAllTextAsync(Path.Combine(folder, "delays.json"), report, stoppingToken);
    }
}
