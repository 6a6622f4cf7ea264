// corpus: A time series engine is kept by a singleton and predicts for every request, with the state of all of them.
// library: Microsoft.ML.TimeSeries
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Demand;

public sealed class Hour
{
    public float Value { get; set; }
}

public sealed class Forecast
{
    public float[] Values { get; set; } = [];
}

public sealed class Forecaster
{
    private readonly TimeSeriesPredictionEngine<Hour, Forecast> _engine; // expect: MLQ6001

    public Forecaster()
    {
        var context = new MLContext(seed: 1);
        _engine = context.Model.Load("demand.zip", out _).CreateTimeSeriesEngine<Hour, Forecast>(context);
    }

    public float[] Next(float value) => _engine.Predict(new Hour { Value = value }).Values;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<Forecaster>();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapGet("/next", (float value, Forecaster forecaster) => Results.Ok(forecaster.Next(value)));
        app.Run();
    }
}
