// corpus: A singleton keeps one engine, and every use of it is behind a lock or a semaphore.
// library: ML.NET, ASP.NET Core
// axis: service
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Weather;

public sealed class Morning
{
    public float Pressure { get; set; }
}

public sealed class Rain
{
    public float Score { get; set; }
}

public sealed class RainService
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly PredictionEngine<Morning, Rain> _engine;
    private readonly PredictionEngine<Morning, Rain> _slow;

    public RainService()
    {
        var ml = new MLContext();
        var model = ml.Model.Load("rain.zip", out _);
        _engine = ml.Model.CreatePredictionEngine<Morning, Rain>(model);
        _slow = ml.Model.CreatePredictionEngine<Morning, Rain>(model);
    }

    public float Now(Morning morning)
    {
        lock (_gate)
        {
            return _engine.Predict(morning).Score;
        }
    }

    public async Task<float> LaterAsync(Morning morning)
    {
        await _turn.WaitAsync();
        try
        {
            return _slow.Predict(morning).Score;
        }
        finally
        {
            _turn.Release();
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<RainService>();
        var app = builder.Build();
        app.MapGet("/ready", () => true);
        app.MapPost("/rain", (Morning morning, RainService rain) => rain.Now(morning));
        app.MapPost("/later", (Morning morning, RainService rain) => rain.LaterAsync(morning));
        app.Run();
    }
}
