using Microsoft.Extensions.Hosting;

namespace Helpdesk;

public sealed class NightlyWorker(ITicketFeed feed, EscalationModel escalations, HoursModel hours) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        do
        {
            var closed = await feed.ClosedAsync(stoppingToken);
            hours.Renew(closed);
            foreach (var product in escalations.Warn(closed, await feed.OpenAsync(stoppingToken)))
            {
                Console.WriteLine($"likely to escalate: {product}");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
