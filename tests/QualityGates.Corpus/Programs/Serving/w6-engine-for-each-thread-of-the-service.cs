// corpus: The service keeps an engine for each thread that asks, all of the same model.
// library: ML.NET
// axis: controller, ThreadLocal, singleton
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Wine;

public sealed class Bottle
{
    public float Acidity { get; set; }
    public float Sugar { get; set; }
    public float Alcohol { get; set; }
}

public sealed class Points
{
    public float Score { get; set; }
}

public sealed class Sommelier : IDisposable
{
    private readonly ThreadLocal<PredictionEngine<Bottle, Points>> engines;

    public Sommelier()
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load("wine.zip", out _);
        engines = new ThreadLocal<PredictionEngine<Bottle, Points>>(() => context.Model.CreatePredictionEngine<Bottle, Points>(model));
    }

    public float Taste(Bottle bottle) => engines.Value!.Predict(bottle).Score;

    public void Dispose() => engines.Dispose();
}

public static class WineServices
{
    public static IServiceCollection AddWine(this IServiceCollection services) => services.AddSingleton<Sommelier>();
}

[ApiController]
public sealed class BottlesController(Sommelier sommelier) : ControllerBase
{
    [HttpPost("bottles/points")]
    public ActionResult<float> Post([FromBody] Bottle bottle) => sommelier.Taste(bottle);
}
