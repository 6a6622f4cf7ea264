using Microsoft.Extensions.Hosting;

namespace Churn.Retraining;

public sealed record RetrainingSettings(string Exports, string Models, int Seed, TimeSpan Every);

public sealed class RetrainingWorker(RetrainingSettings settings, ExportReader reader, ChurnTraining training, ModelRegistry registry) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Every);
        do
        {
            try
            {
                RetrainOnce();
            }
            catch (InvalidDataException problem)
            {
                Console.Error.WriteLine($"No new model this week: {problem.Message}");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void RetrainOnce()
    {
        var customers = reader.ReadAll();
        var candidate = training.Train(customers);
        if (candidate.Validation.AreaUnderRocCurve < Gate.LeastArea || candidate.Validation.LogLoss > Gate.MostLogLoss)
        {
            Console.Error.WriteLine($"Kept the old model: area {candidate.Validation.AreaUnderRocCurve:F3}");
            return;
        }

        registry.Publish(candidate);
    }

    private static class Gate
    {
        public const double LeastArea = 0.72;
        public const double MostLogLoss = 0.9;
    }
}
