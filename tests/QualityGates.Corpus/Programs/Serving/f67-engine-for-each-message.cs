// corpus: A worker keeps the model but makes a new engine for every message of the queue.
// library: ML.NET
// axis: hosted service, while loop, helper method, try/finally
using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Tickets.Worker;

public sealed class Ticket
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

public sealed class Route
{
    public string PredictedLabel { get; set; } = "";
}

public class TicketWorker : BackgroundService
{
    private readonly MLContext _context = new MLContext();
    private readonly BlockingCollection<Ticket> _queue;
    private readonly ITransformer _model;

    public TicketWorker(BlockingCollection<Ticket> queue)
    {
        _queue = queue;
        _model = _context.Model.Load("router.zip", out _);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!_queue.TryTake(out var ticket))
            {
                await Task.Delay(250, stoppingToken);
                continue;
            }
            Console.WriteLine(Classify(ticket));
        }
    }

    private string Classify(Ticket ticket)
    {
        var engine = _context.Model.CreatePredictionEngine<Ticket, Route>(_model); // expect: MLQ6002
        try
        {
            return engine.Predict(ticket).PredictedLabel;
        }
        finally
        {
            engine.Dispose();
        }
    }
}
