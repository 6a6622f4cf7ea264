// corpus: A service lists what is in its folder, and opens what the index of the list says.
// library: ONNX Runtime, ASP.NET Core
// axis: index
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;

var app = WebApplication.CreateBuilder(args).Build();
var models = Directory.GetFiles("models", "*.onnx").Order(StringComparer.Ordinal).ToArray();
app.MapGet("/models", () => models.Select(Path.GetFileNameWithoutExtension));
app.MapGet("/models/{index}", (int index) =>
{
    if (index < 0 || index >= models.Length)
    {
        return Results.NotFound();
    }

    using var session = new InferenceSession(models[index]);
    return Results.Ok(session.InputMetadata.Keys);
});
app.Run();
