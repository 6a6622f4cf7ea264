// corpus: A background service takes tickets from a channel one after the other and asks its own engine; endpoints only write into the channel.
// library: ML.NET
// axis: BackgroundService, channel
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<Ticket>(500));
builder.Services.AddHostedService<TicketRouter>();
var app = builder.Build();
app.MapGet("/health", () => "up");
app.MapPost("/tickets", async (Ticket ticket, Channel<Ticket> queue) =>
{
    await queue.Writer.WriteAsync(ticket);
    return Results.Ok();
});
app.Run();

public sealed class Ticket
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";
}

public sealed class Queue
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class TicketRouter : BackgroundService
{
    private readonly Channel<Ticket> tickets;
    private readonly PredictionEngine<Ticket, Queue> engine;

    public TicketRouter(Channel<Ticket> tickets)
    {
        this.tickets = tickets;
        var context = new MLContext(seed: 1);
        engine = context.Model.CreatePredictionEngine<Ticket, Queue>(context.Model.Load("tickets.zip", out _));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ticket in tickets.Reader.ReadAllAsync(stoppingToken))
        {
            Console.WriteLine($"{ticket.Subject} goes to {engine.Predict(ticket).PredictedLabel}");
        }
    }
}
