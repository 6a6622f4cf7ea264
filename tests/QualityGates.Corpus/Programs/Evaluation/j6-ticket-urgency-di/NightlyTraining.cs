using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace TicketDesk;

public sealed class NightlyTraining(MLContext ml, UrgencyTraining training, DeskOptions options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var outcome = training.Run(options.TicketFile); // expect: MLQ3002
            ml.Model.Save(outcome.Model, outcome.Schema, options.ModelFile);
        }
    }
}
