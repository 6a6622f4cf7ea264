// corpus: A pool of the host lends engines to requests; the model is read when the program starts.
// library: ML.NET, ASP.NET Core
// axis: object pool
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

namespace Pools;

public sealed class Ad
{
    public string Title { get; set; } = "";
}

public sealed class Click
{
    public float Probability { get; set; }
}

public sealed class EnginePolicy(MLContext ml, ITransformer model) : IPooledObjectPolicy<PredictionEngine<Ad, Click>>
{
    public PredictionEngine<Ad, Click> Create() => ml.Model.CreatePredictionEngine<Ad, Click>(model);

    public bool Return(PredictionEngine<Ad, Click> obj) => true;
}

public sealed class Clicks(ObjectPool<PredictionEngine<Ad, Click>> engines)
{
    public float Of(Ad ad)
    {
        var engine = engines.Get();
        try
        {
            return engine.Predict(ad).Probability;
        }
        finally
        {
            engines.Return(engine);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext();
        var model = ml.Model.Load("clicks.zip", out _);
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<ObjectPool<PredictionEngine<Ad, Click>>>(new DefaultObjectPool<PredictionEngine<Ad, Click>>(new EnginePolicy(ml, model)));
        builder.Services.AddSingleton<Clicks>();
        var app = builder.Build();
        app.MapHealthChecks("/health/live");
        app.MapPost("/clicks", (Ad ad, Clicks clicks) => clicks.Of(ad));
        app.Run();
    }
}
