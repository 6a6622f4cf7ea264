// corpus: Visitors name a model and get one of those the operator put there: by a dictionary, by a switch, by a check that the path stays in its folder and is listed.
// library: ML.NET, ONNX Runtime
// axis: minimal API, dictionary, switch expression, guard
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var app = WebApplication.Create(args);
var context = new MLContext();
var root = Path.GetFullPath(app.Configuration["Models:Root"] ?? "models");
var files = new Dictionary<string, string> { ["prices"] = "prices.zip", ["demand"] = "demand.zip" };
var models = new ConcurrentDictionary<string, ITransformer>();
var sessions = new ConcurrentDictionary<string, InferenceSession>();

app.MapGet("/healthz", () => Results.Ok());

app.MapPost("/use/{name}", (string name) =>
{
    if (!files.TryGetValue(name, out var file))
    {
        return Results.NotFound();
    }

    models.GetOrAdd(file, found => context.Model.Load(Path.Combine(root, found), out _));
    return Results.NoContent();
});

app.MapPost("/language", (HttpRequest request) =>
{
    var path = request.Query["lang"].ToString() switch
    {
        "de" => "german.onnx",
        "fr" => "french.onnx",
        _ => "english.onnx",
    };
    var session = sessions.GetOrAdd(path, static found => new InferenceSession(found));
    return Results.Ok(session.InputNames);
});

app.MapPost("/tenant/{tenant}", (string tenant) =>
{
    var path = Path.GetFullPath(Path.Combine(root, tenant, "model.onnx"));
    if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !Tenants.Known.Contains(tenant))
    {
        return Results.BadRequest("unknown tenant");
    }

    var session = sessions.GetOrAdd(path, static found => new InferenceSession(found));
    return Results.Ok(session.OutputNames);
});

app.Run();

internal static class Tenants
{
    public static readonly HashSet<string> Known = ["north", "south"];
}
