// corpus: Engines come from an object pool and go back to it; the policy makes one when the pool is empty, which is not once per request.
// library: ML.NET
// axis: pool policy, try/finally
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ObjectPool<PredictionEngine<Flat, Rent>>>(_ => new DefaultObjectPool<PredictionEngine<Flat, Rent>>(new EnginePolicy("rent.zip"), 16));
var app = builder.Build();

app.MapGet("/ready", (ObjectPool<PredictionEngine<Flat, Rent>> pool) =>
{
    var engine = pool.Get();
    pool.Return(engine);
    return "ready";
});
app.MapPost("/rent", (Flat flat, ObjectPool<PredictionEngine<Flat, Rent>> pool) =>
{
    var engine = pool.Get();
    try
    {
        return engine.Predict(flat).Score;
    }
    finally
    {
        pool.Return(engine);
    }
});
app.Run();

internal sealed class EnginePolicy : PooledObjectPolicy<PredictionEngine<Flat, Rent>>
{
    private readonly MLContext _ml = new(seed: 7);
    private readonly ITransformer _model;

    public EnginePolicy(string path) => _model = _ml.Model.Load(path, out _);

    public override PredictionEngine<Flat, Rent> Create() => _ml.Model.CreatePredictionEngine<Flat, Rent>(_model);

    public override bool Return(PredictionEngine<Flat, Rent> engine) => true;
}

internal sealed class Flat
{
    public float Rooms { get; set; }

    public float SquareMetres { get; set; }
}

internal sealed class Rent
{
    public float Score { get; set; }
}
