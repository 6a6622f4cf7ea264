// corpus: A singleton rents engines from a bag, so no two requests hold the same one.
// library: ML.NET
// axis: class
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<EngineBag>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/score", (Point point, EngineBag bag) => bag.Score(point));
app.Run();

public sealed class EngineBag
{
    private readonly ConcurrentBag<PredictionEngine<Point, Value>> free = [];
    private readonly MLContext context = new();
    private readonly ITransformer model;

    public EngineBag() => model = context.Model.Load("value.zip", out _);

    public float Score(Point point)
    {
        if (!free.TryTake(out var engine))
        {
            engine = context.Model.CreatePredictionEngine<Point, Value>(model);
        }
        try
        {
            return engine.Predict(point).Score;
        }
        finally
        {
            free.Add(engine);
        }
    }
}

public class Point
{
    public float X { get; set; }
}

public class Value
{
    public float Score { get; set; }
}
