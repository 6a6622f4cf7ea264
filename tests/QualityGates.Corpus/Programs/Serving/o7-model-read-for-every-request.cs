// corpus: A scoped service behind a controller reads the model file anew for every request that asks for a waiting time.
// library: ASP.NET Core, ML.NET
// axis: controller, scoped service
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Elevators;

public sealed class Trip
{
    public float Floors { get; set; }

    public float People { get; set; }
}

public sealed class Wait
{
    public float Score { get; set; }
}

public interface IWaitPredictor
{
    float Seconds(Trip trip);
}

public sealed class WaitPredictor(MLContext ml) : IWaitPredictor
{
    public float Seconds(Trip trip)
    {
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "waits.zip"), out _); // expect: MLQ6002
        using var engine = ml.Model.CreatePredictionEngine<Trip, Wait>(model);
        return engine.Predict(trip).Score;
    }
}

[ApiController]
[Route("waits")]
public sealed class WaitsController(IWaitPredictor predictor) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Trip trip) => predictor.Seconds(trip);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddScoped<IWaitPredictor, WaitPredictor>();
        var app = builder.Build();
        app.MapControllers();
        app.MapHealthChecks("/healthz");
        app.Run();
    }
}
