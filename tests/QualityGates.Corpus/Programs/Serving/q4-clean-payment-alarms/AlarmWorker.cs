using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Payments;

public sealed class AlarmWorker(Channel<Payment> channel, DetectorFile file) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ml = new MLContext(seed: 1);
        var detector = ml.Model.Load(file.Path, out _);
        using var engine = ml.Model.CreatePredictionEngine<Payment, PaymentAlarm>(detector);
        await foreach (var payment in channel.Reader.ReadAllAsync(stoppingToken))
        {
            var alarm = engine.Predict(payment);
            if (alarm.PredictedLabel)
            {
                await Console.Out.WriteLineAsync($"{payment.Reference}: unusual, score {alarm.Score:F3}");
            }
        }
    }
}
