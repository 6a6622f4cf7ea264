// corpus: A pool watches a model behind plain http; the pool beside it one on this machine.
// library: Microsoft.Extensions.ML
// axis: pool
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Order, Delay>()
    .FromUri("delay", "http://models.example.com/delay.zip", TimeSpan.FromMinutes(10)); // expect: MLQ7002
builder.Services.AddPredictionEnginePool<Order, Cost>().FromUri("cost", "http://localhost:9000/cost.zip", TimeSpan.FromMinutes(10));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/delay", (Order order, PredictionEnginePool<Order, Delay> pool) => Results.Ok(pool.Predict("delay", order)));
app.MapPost("/cost", (Order order, PredictionEnginePool<Order, Cost> pool) => Results.Ok(pool.Predict("cost", order)));
app.Run();

public sealed class Order
{
    public float Weight { get; set; }
}

public sealed class Delay
{
    public float Score { get; set; }
}

public sealed class Cost
{
    public float Score { get; set; }
}
