// corpus: One engine of a singleton serves all requests, but only ever under a lock; a scoped one lives as long as its request.
// library: ASP.NET Core, ML.NET
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var modelFile = Path.Combine(builder.Environment.ContentRootPath, "noise.zip");
builder.Services.AddSingleton(new NoiseModel(modelFile));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/noise", (Street street, NoiseModel model) => Results.Ok(model.Decibels(street)));
app.Run();

public sealed class NoiseModel : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PredictionEngine<Street, Noise> _engine;

    public NoiseModel(string file)
    {
        var ml = new MLContext(seed: 1);
        _engine = ml.Model.CreatePredictionEngine<Street, Noise>(ml.Model.Load(file, out _));
    }

    public float Decibels(Street street)
    {
        lock (_gate)
        {
            return _engine.Predict(street).Score;
        }
    }

    public void Dispose() => _engine.Dispose();
}

public sealed class Street
{
    public float Cars { get; set; }

    public float Trees { get; set; }
}

public sealed class Noise
{
    public float Score { get; set; }
}
