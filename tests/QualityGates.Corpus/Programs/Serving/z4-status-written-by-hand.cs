// corpus: A service for pictures has a route of its own that says whether the network is there.
// library: ONNX Runtime
// axis: minimal API, route of the state
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new InferenceSession(Path.Combine(AppContext.BaseDirectory, "leaf.onnx")));
var app = builder.Build();

app.MapGet("/api/status", (InferenceSession session) => Results.Ok(new { inputs = session.InputNames.Count }));
app.MapPost("/api/leaves", (float[] pixels, InferenceSession session) =>
{
    if (pixels.Length != 3 * 96 * 96)
    {
        return Results.BadRequest("A leaf has 96 x 96 pixels.");
    }

    var leaf = new DenseTensor<float>(pixels, new[] { 1, 3, 96, 96 });
    using var results = session.Run([NamedOnnxValue.CreateFromTensor("leaf", leaf)]);
    var scores = results[0].AsEnumerable<float>().ToList();
    return Results.Ok(new { disease = scores.IndexOf(scores.Max()) });
});
app.Run();
