// corpus: A version is a number, and a file name loses its folders, before either decides what is opened.
// library: ML.NET, ASP.NET Core
// axis: parsed number, file name only, route values
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<Versions>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/v/{version:int}/score", (int version, Meter[] rows, Versions versions) => Results.Ok(versions.Score($"energy-{version}.zip", rows)));
app.MapPost("/named/{name}/score", (string name, Meter[] rows, Versions versions) => Results.Ok(versions.Score(Path.GetFileName(name) + ".zip", rows)));
app.Run();

public sealed class Versions
{
    private readonly ConcurrentDictionary<string, ITransformer> _open = new(StringComparer.Ordinal);
    private readonly MLContext _ml = new(seed: 1);

    public float[] Score(string file, Meter[] rows) =>
        _open.GetOrAdd(file, name => _ml.Model.Load(Path.Combine("models", name), out _)).Transform(_ml.Data.LoadFromEnumerable(rows)).GetColumn<float>("Score").ToArray();
}

public sealed class Meter
{
    public float Hour { get; set; }
    public float Last { get; set; }
}
