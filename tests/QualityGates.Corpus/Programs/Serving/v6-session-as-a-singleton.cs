// corpus: One session for all requests, which sessions are made for; each request lets go of what it was given.
// library: ONNX Runtime, ASP.NET Core
// axis: dependency injection
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new InferenceSession(Path.Combine(AppContext.BaseDirectory, "embedding.onnx")));
builder.Services.AddScoped<Embedder>();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/embed", (long[] tokens, Embedder embedder) => embedder.Embed(tokens));
app.Run();

internal sealed class Embedder(InferenceSession session)
{
    public float[] Embed(long[] tokens)
    {
        var ids = new DenseTensor<long>(tokens, [1, tokens.Length]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input_ids", ids)], ["embedding"]);
        return [.. results[0].AsEnumerable<float>()];
    }
}
