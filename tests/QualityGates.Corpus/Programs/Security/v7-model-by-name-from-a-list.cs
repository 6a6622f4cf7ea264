// corpus: The request names a model, and the name is looked up; another endpoint takes a number, a third only the name of the file.
// library: ML.NET, ASP.NET Core
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var ml = new MLContext();
var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["fast"] = "fast.zip", ["good"] = "good.zip" };

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/columns", (string model) =>
{
    if (!files.TryGetValue(model, out var file))
    {
        return Results.NotFound();
    }

    ml.Model.Load(file, out var schema);
    return Results.Ok(schema.Count);
});
app.MapGet("/versions/{version}", (int version) =>
{
    ml.Model.Load($"model-{version}.zip", out var schema);
    return schema.Count;
});
app.MapGet("/own", (string name) =>
{
    ml.Model.Load(Path.Combine("models", Path.GetFileName(name)), out var schema);
    return schema.Count;
});
app.MapGet("/kind", (string kind) =>
{
    var path = kind switch
    {
        "a" => "a.zip",
        "b" => "b.zip",
        _ => throw new ArgumentException("No such kind.", nameof(kind)),
    };
    ml.Model.Load(path, out var schema);
    return schema.Count;
});
app.Run();
