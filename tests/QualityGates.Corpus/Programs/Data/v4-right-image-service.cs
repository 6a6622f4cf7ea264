// corpus: A service for pictures: relative folders, settings, disposed sessions, a health check; nothing to say.
// library: ONNX Runtime
// axis: service
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new Pictures(Path.Combine(AppContext.BaseDirectory, builder.Configuration["Model"] ?? "model.onnx")));
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/classify", (Pictures pictures, float[] pixels) => Results.Ok(pictures.Classify(pixels)));
app.Run();

public sealed class Pictures(string path) : IDisposable
{
    private readonly InferenceSession _session = new(path);
    private readonly string[] _names = File.ReadAllLines(Path.ChangeExtension(path, ".labels"));

    public string Classify(float[] pixels)
    {
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, [1, 3, 224, 224]))]);
        var scores = results[0].AsEnumerable<float>().ToList();
        return _names[scores.IndexOf(scores.Max())];
    }

    public void Dispose() => _session.Dispose();
}
