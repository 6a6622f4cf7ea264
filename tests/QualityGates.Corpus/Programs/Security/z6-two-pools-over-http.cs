// corpus: A web program has two pools that read their models from http addresses.
// library: ML.NET
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

const string Models = "http://models.intern.example.com";
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Order, Delay>().FromUri(modelName: "delay", uri: "http://models.intern.example.com/delay.zip", period: TimeSpan.FromHours(1)); // expect: MLQ7002
builder.Services.AddPredictionEnginePool<Order, Price>().FromUri($"{Models}/price.zip"); // expect: MLQ7002

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/delay", (Order order, PredictionEnginePool<Order, Delay> pool) => pool.Predict("delay", order).Score);
app.MapPost("/price", (Order order, PredictionEnginePool<Order, Price> pool) => pool.Predict(order).Score);
app.Run();

public sealed class Order
{
    public float Weight { get; set; }

    public float Distance { get; set; }
}

public sealed class Delay
{
    public float Score { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
