using Microsoft.Extensions.Hosting;

namespace Boilers;

public sealed class RetrainingWorker(ReadingFolder folder, ConsumptionTrainer trainer, BoilerOptions options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(UntilNextRun(DateTime.Now), stoppingToken);
            var readings = await folder.ReadAsync(stoppingToken);
            var metrics = await trainer.TrainAsync(readings, stoppingToken);
            Console.WriteLine($"seed {options.Seed}: MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F3}");
        }
    }

    private TimeSpan UntilNextRun(DateTime now)
    {
        var next = now.Date.AddHours(options.Hour);
        return (next > now ? next : next.AddDays(1)) - now;
    }
}
