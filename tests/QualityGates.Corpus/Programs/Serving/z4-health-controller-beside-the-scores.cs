// corpus: One controller predicts the risk of a delay, another one answers the question for the health of the service.
// library: ML.NET
// axis: controllers, HealthController
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Flights.Api;

public sealed class Flight
{
    public string Carrier { get; set; } = "";

    public float Departure { get; set; }

    public float Distance { get; set; }
}

public sealed class Delay
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

[ApiController]
[Route("delays")]
public sealed class DelaysController(PredictionEnginePool<Flight, Delay> pool) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Flight flight) => pool.Predict(flight).Probability;
}

[ApiController]
[Route("[controller]")]
public sealed class HealthController(PredictionEnginePool<Flight, Delay> pool) : ControllerBase
{
    [HttpGet]
    public IActionResult Get()
    {
        var engine = pool.GetPredictionEngine();
        var columns = engine.OutputSchema.Count;
        pool.ReturnPredictionEngine(engine);
        return Ok(new { columns });
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddPredictionEnginePool<Flight, Delay>().FromFile("delay.zip");
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}
