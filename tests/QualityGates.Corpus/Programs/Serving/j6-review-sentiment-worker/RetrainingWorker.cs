using Microsoft.Extensions.Hosting;

namespace ReviewSentiment;

public sealed class RetrainingWorker(IReviewStore store, SentimentTrainer trainer, SentimentSettings settings) : BackgroundService
{
    private int _seen;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Pause);
        do
        {
            var reviews = store.All();
            if (reviews.Count - _seen < settings.FewestReviews)
            {
                continue;
            }

            _seen = reviews.Count;
            var report = await Task.Run(() => trainer.Retrain(reviews), stoppingToken);
            Console.WriteLine($"{report.At:u}: AUC {report.Auc:F3}, F1 {report.F1:F3}, {(report.Published ? "published" : "kept the old model")}");
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
