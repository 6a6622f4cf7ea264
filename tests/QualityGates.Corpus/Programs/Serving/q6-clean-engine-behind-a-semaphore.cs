// corpus: A service of the whole program keeps one engine and lets one request at a time ask it.
// library: ML.NET
// axis: controller, semaphore
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

namespace Hotels;

public sealed class Stay
{
    public float Nights { get; set; }

    public float Guests { get; set; }

    public float LeadDays { get; set; }
}

public sealed class Cancellation
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public interface ICancellations
{
    Task<Cancellation> AskAsync(Stay stay, CancellationToken cancel);
}

public sealed class Cancellations : ICancellations, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly PredictionEngine<Stay, Cancellation> _engine;

    public Cancellations(MLContext ml)
    {
        var model = ml.Model.Load("cancellations.zip", out _);
        _engine = ml.Model.CreatePredictionEngine<Stay, Cancellation>(model);
    }

    public async Task<Cancellation> AskAsync(Stay stay, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            return _engine.Predict(stay);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        _engine.Dispose();
        _gate.Dispose();
    }
}

[ApiController]
[Route("stays")]
public sealed class StaysController(ICancellations cancellations) : ControllerBase
{
    [HttpPost("cancellation")]
    public async Task<ActionResult<float>> Post([FromBody] Stay stay, CancellationToken cancel) =>
        stay.Nights > 0 ? (await cancellations.AskAsync(stay, cancel)).Probability : BadRequest();

    [HttpGet("ready")]
    public IActionResult Ready() => Ok();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddSingleton<ICancellations, Cancellations>();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapControllers();
        app.Run();
    }
}
