// corpus: Visitors decide which file is opened as a model: by a header, by a form file stored and loaded at once, by a route value on the way through a helper.
// library: ML.NET, ONNX Runtime
// axis: minimal API, helper, form, header, route
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var app = WebApplication.Create(args);
var registry = new Registry();

app.MapGet("/healthz", () => Results.Ok());

app.MapPost("/reload", (HttpContext http) =>
{
    string file = http.Request.Headers["X-Model"].ToString();
    registry.Current = registry.Context.Model.Load(Path.Combine("models", file), out _); // expect: MLQ7001
    return Results.NoContent();
});

app.MapPost("/upload", async (IFormFile model) =>
{
    var target = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".onnx");
    await using (var file = File.Create(target))
    {
        await model.CopyToAsync(file);
    }

    using var session = new InferenceSession(target); // expect: MLQ7001 MLQ6002
    return Results.Ok(session.InputNames);
});

app.MapPut("/models/{name}", (string name) =>
{
    registry.Open(name + ".zip");
    return Results.NoContent();
});

app.Run();

internal sealed class Registry
{
    public MLContext Context { get; } = new();

    public ITransformer? Current { get; set; }

    public void Open(string path) => Current = Context.Model.Load(path, out _); // expect: MLQ7001
}
