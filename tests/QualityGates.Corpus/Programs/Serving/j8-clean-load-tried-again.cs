// corpus: A worker reads its model when it begins, and again only where the share is not there yet; then it asks one engine for all readings.
// library: ML.NET
// axis: background service, channel
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Turbines;

public sealed class Reading
{
    public float Vibration { get; set; }

    public float Oil { get; set; }

    public float Wind { get; set; }
}

public sealed class Wear
{
    public float Score { get; set; }
}

public sealed class WearWorker(Channel<Reading> readings, ChannelWriter<float> wear, DirectoryInfo share) : BackgroundService
{
    private readonly MLContext ml = new(seed: 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var model = await LoadAsync(stoppingToken);
        using var engine = ml.Model.CreatePredictionEngine<Reading, Wear>(model);
        await foreach (var reading in readings.Reader.ReadAllAsync(stoppingToken))
        {
            await wear.WriteAsync(engine.Predict(reading).Score, stoppingToken);
        }
    }

    private async Task<ITransformer> LoadAsync(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return ml.Model.Load(Path.Combine(share.FullName, "wear.zip"), out _);
            }
            catch (IOException) when (attempt < 6)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt * attempt), stop);
            }
        }
    }
}
