// corpus: The estimator is registered for each request, and its constructor reads the model from the disk.
// library: ML.NET
// axis: minimal API, scoped service behind an interface, constructor with configuration
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddScoped<IDelayEstimator, DelayEstimator>();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/delay", (Stop stop, IDelayEstimator estimator) => Results.Ok(new { minutes = estimator.Minutes(stop) }));
app.Run();

public sealed class Stop
{
    public string Line { get; set; } = "";

    public float Hour { get; set; }

    public float Rain { get; set; }
}

public sealed class Delay
{
    [ColumnName("Score")]
    public float Minutes { get; set; }
}

public interface IDelayEstimator
{
    float Minutes(Stop stop);
}

public sealed class DelayEstimator : IDelayEstimator, IDisposable
{
    private readonly PredictionEngine<Stop, Delay> _engine;

    public DelayEstimator(IConfiguration configuration)
    {
        var ml = new MLContext(seed: 1);
        var file = configuration["Models:Delay"] ?? Path.Combine(AppContext.BaseDirectory, "delay.zip");
        var model = ml.Model.Load(file, out _); // expect: MLQ6002
        _engine = ml.Model.CreatePredictionEngine<Stop, Delay>(model);
    }

    public float Minutes(Stop stop) => Math.Max(0, _engine.Predict(stop).Minutes);

    public void Dispose() => _engine.Dispose();
}
