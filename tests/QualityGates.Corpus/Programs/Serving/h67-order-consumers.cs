// corpus: Several consumers drain one channel, and every one of them predicts with the engine of the class; orders are scored with a service that is a singleton.
// library: ML.NET
// axis: field, Channel, Task.Run, dependency injection
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderScorer>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/orders", (Order order, OrderScorer scorer) => scorer.Risk(order));

var pump = new OrderPump("late-orders.zip");
var running = pump.RunAsync(consumers: 4, CancellationToken.None);
app.Run();
await running;

public sealed class OrderScorer
{
    private readonly PredictionEngine<Order, Risk> _engine; // expect: MLQ6001

    public OrderScorer()
    {
        var context = new MLContext();
        _engine = context.Model.CreatePredictionEngine<Order, Risk>(context.Model.Load("orders.zip", out _));
    }

    public float Risk(Order order) => _engine.Predict(order).Probability;
}

public sealed class OrderPump
{
    private readonly Channel<Order> _orders = Channel.CreateUnbounded<Order>();
    private readonly PredictionEngine<Order, Risk> _engine; // expect: MLQ6001

    public OrderPump(string path)
    {
        var context = new MLContext();
        var model = context.Model.Load(path, out _);
        _engine = context.Model.CreatePredictionEngine<Order, Risk>(model);
    }

    public Task RunAsync(int consumers, CancellationToken token)
    {
        var workers = Enumerable.Range(0, consumers).Select(_ => Task.Run(() => ConsumeAsync(token), token));
        return Task.WhenAll(workers);
    }

    private async Task ConsumeAsync(CancellationToken token)
    {
        await foreach (var order in _orders.Reader.ReadAllAsync(token))
        {
            order.Late = _engine.Predict(order).Probability > 0.8f;
        }
    }
}

public sealed class Order
{
    public float Items { get; set; }
    public float Distance { get; set; }
    public bool Late { get; set; }
}

public sealed class Risk
{
    public float Probability { get; set; }
    public float Score { get; set; }
}
