// corpus: A scorer used by all requests has one engine for each thread, and a second one behind a lock: neither is used by two at a time.
// library: ML.NET
// axis: ThreadLocal, lock, singleton
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<FareService>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/fare", (Trip trip, FareService fares) => fares.Estimate(trip));
app.MapPost("/fare/rush-hour", (Trip trip, FareService fares) => fares.EstimateRushHour(trip));
app.Run();

public sealed class FareService : IDisposable
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly ThreadLocal<PredictionEngine<Trip, Fare>> _engines;
    private readonly PredictionEngine<Trip, Fare> _rushHour;
    private readonly object _gate = new();

    public FareService()
    {
        var model = _ml.Model.Load("fare.zip", out _);
        _engines = new ThreadLocal<PredictionEngine<Trip, Fare>>(() => _ml.Model.CreatePredictionEngine<Trip, Fare>(model), trackAllValues: true);
        _rushHour = _ml.Model.CreatePredictionEngine<Trip, Fare>(_ml.Model.Load("fare-rush.zip", out _));
    }

    public float Estimate(Trip trip) => _engines.Value!.Predict(trip).Score;

    public float EstimateRushHour(Trip trip)
    {
        lock (_gate)
        {
            return _rushHour.Predict(trip).Score;
        }
    }

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }
        _engines.Dispose();
        _rushHour.Dispose();
    }
}

public sealed class Trip
{
    public float Distance { get; set; }

    public float Passengers { get; set; }
}

public sealed class Fare
{
    public float Score { get; set; }
}
