// corpus: One loop reads the queue and owns its engine; nothing else asks it.
// library: ML.NET
// axis: hosted service, channel, local in the loop's method
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Support.Routing;

public sealed class TicketRouter(Channel<Ticket> tickets, IQueueDirectory directory) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ml = new MLContext(seed: 3);
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "routing.zip"), out _);
        using var engine = ml.Model.CreatePredictionEngine<Ticket, Route>(model);

        while (await tickets.Reader.WaitToReadAsync(stoppingToken))
        {
            while (tickets.Reader.TryRead(out var ticket))
            {
                await directory.SendAsync(ticket, engine.Predict(ticket).Queue, stoppingToken);
            }
        }
    }
}

public interface IQueueDirectory
{
    Task SendAsync(Ticket ticket, string queue, CancellationToken stop);
}

public sealed class Ticket
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

public sealed class Route
{
    [ColumnName("PredictedLabel")] public string Queue { get; set; } = "";
}
