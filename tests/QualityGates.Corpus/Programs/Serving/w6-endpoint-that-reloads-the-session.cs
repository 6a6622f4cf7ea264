// corpus: Operations tell the service to read the network again after a release; questions use the one it holds.
// library: ONNX Runtime
// axis: minimal API, holder class, reload
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<NetworkHolder>();
var app = builder.Build();

app.MapGet("/status", (NetworkHolder holder) => holder.LoadedAt);
app.MapPost("/score", (NetworkHolder holder, float[] features) => holder.Score(features));
app.MapPost("/admin/reload", (NetworkHolder holder) =>
{
    holder.Reload();
    return Results.NoContent();
});
app.Run();

public sealed class NetworkHolder
{
    private const string File = "credit.onnx";
    private readonly object gate = new();
    private InferenceSession session = new(File);

    public DateTime LoadedAt { get; private set; } = DateTime.UtcNow;

    public void Reload()
    {
        var fresh = new InferenceSession(File);
        lock (gate)
        {
            session.Dispose();
            session = fresh;
            LoadedAt = DateTime.UtcNow;
        }
    }

    public float Score(float[] features)
    {
        var input = NamedOnnxValue.CreateFromTensor("features", new DenseTensor<float>(features, new[] { 1, features.Length }));
        lock (gate)
        {
            using var results = session.Run([input]);
            return results[0].AsTensor<float>()[0];
        }
    }
}
