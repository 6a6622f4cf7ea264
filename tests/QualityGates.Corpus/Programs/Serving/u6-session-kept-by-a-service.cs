// corpus: A service opens its session once, from a file beside the program, releases what each run gives, and is disposed of by the container.
// library: ONNX Runtime, ASP.NET Core
// axis: singleton service, right
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new Leaves(Path.Combine(AppContext.BaseDirectory, "models", "leaves.onnx")));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/leaf", (float[] pixels, Leaves leaves) => leaves.Classify(pixels));
app.Run();

public sealed class Leaves(string path) : IDisposable
{
    private readonly InferenceSession _session = new(path);

    public int Classify(float[] pixels)
    {
        var input = new DenseTensor<float>(pixels, [1, 3, 64, 64]);
        using var outputs = _session.Run([NamedOnnxValue.CreateFromTensor("pixels", input)]);
        var scores = outputs[0].AsTensor<float>().ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    public void Dispose() => _session.Dispose();
}
