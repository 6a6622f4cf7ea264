// corpus: The request names a model, and the service looks its file up in a list of its own.
// library: ONNX Runtime
// axis: minimal API, TryGetValue, cache
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<Networks>();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/networks/{name}/score", (string name, float[] features, Networks networks) =>
    networks.Find(name) is { } session ? Results.Ok(Networks.Score(session, features)) : Results.NotFound());
app.Run();

public sealed class Networks
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ["small"] = "scorer-small.onnx",
        ["large"] = "scorer-large.onnx",
    };

    private readonly ConcurrentDictionary<string, InferenceSession> sessions = new();

    public InferenceSession? Find(string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return null;
        }

        return sessions.GetOrAdd(file, static key => new InferenceSession(Path.Combine(AppContext.BaseDirectory, key)));
    }

    public static float[] Score(InferenceSession session, float[] features)
    {
        var input = new DenseTensor<float>(features, new[] { 1, features.Length });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("features", input)]);
        return results[0].AsEnumerable<float>().ToArray();
    }
}
