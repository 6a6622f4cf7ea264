// corpus: A singleton keeps one model and lends each request an engine out of an object pool, and takes it back whatever happens.
// library: ML.NET
// axis: object pool, minimal API, primary constructors
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<RipenessService>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/fruit", (Fruit fruit, RipenessService service) => Results.Ok(service.Judge(fruit)));
app.Run();

public sealed class Fruit
{
    public float Redness { get; set; }

    public float Firmness { get; set; }

    public float Weight { get; set; }
}

public sealed class Ripeness
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed class RipenessService
{
    private readonly ObjectPool<PredictionEngine<Fruit, Ripeness>> _engines;

    public RipenessService(MLContext ml)
    {
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "ripeness.zip"), out _);
        _engines = new DefaultObjectPool<PredictionEngine<Fruit, Ripeness>>(new EnginePolicy(ml, model), maximumRetained: 16);
    }

    public Ripeness Judge(Fruit fruit)
    {
        var engine = _engines.Get();
        try
        {
            return engine.Predict(fruit);
        }
        finally
        {
            _engines.Return(engine);
        }
    }

    private sealed class EnginePolicy(MLContext ml, ITransformer model) : PooledObjectPolicy<PredictionEngine<Fruit, Ripeness>>
    {
        public override PredictionEngine<Fruit, Ripeness> Create() => ml.Model.CreatePredictionEngine<Fruit, Ripeness>(model);

        public override bool Return(PredictionEngine<Fruit, Ripeness> obj) => true;
    }
}
