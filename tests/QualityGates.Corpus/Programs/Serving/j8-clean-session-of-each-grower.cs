// corpus: Each grower has a model of their own, which is loaded when they first ask and kept; unknown growers have none.
// library: ONNX Runtime
// axis: minimal API, concurrent dictionary, records
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new Growers(new Dictionary<string, string>
{
    ["hillside"] = "hillside.onnx",
    ["delta"] = "delta.onnx",
}));

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/growers/{grower}/yield", (string grower, Field field, Growers growers) =>
    growers.Tonnes(grower, field) is { } tonnes ? Results.Ok(tonnes) : Results.NotFound());
app.Run();

public sealed record Field(float Hectares, float Rain, float Nitrogen);

public sealed class Growers(IReadOnlyDictionary<string, string> files)
{
    private readonly ConcurrentDictionary<string, InferenceSession> sessions = new();

    public float? Tonnes(string grower, Field field)
    {
        if (!files.TryGetValue(grower, out var file))
        {
            return null;
        }

        var session = sessions.GetOrAdd(file, name => new InferenceSession(Path.Combine(AppContext.BaseDirectory, name)));
        var values = new[] { field.Hectares, field.Rain, field.Nitrogen };
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("field", new DenseTensor<float>(values, new[] { 1, 3 }))]);
        return results[0].AsEnumerable<float>().First();
    }
}
