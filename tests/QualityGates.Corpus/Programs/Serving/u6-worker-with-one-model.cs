// corpus: A worker reads its model once, before its loop, and has one engine that only its own loop uses.
// library: ML.NET, Microsoft.Extensions.Hosting
// axis: hosted service, right
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class Reading
{
    public float Pressure { get; set; }
    public float Flow { get; set; }
}

public sealed class Wear
{
    [ColumnName("Score")]
    public float Days { get; set; }
}

public interface IReadings
{
    IAsyncEnumerable<Reading> NextAsync(CancellationToken cancellationToken);
    Task ReportAsync(float days, CancellationToken cancellationToken);
}

public sealed class WearWorker(IReadings readings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ml = new MLContext();
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "wear.zip"), out _);
        using var engine = ml.Model.CreatePredictionEngine<Reading, Wear>(model);
        await foreach (var reading in readings.NextAsync(stoppingToken))
        {
            await readings.ReportAsync(engine.Predict(reading).Days, stoppingToken);
        }
    }
}
