// corpus: A request chooses a model by a name that is looked up in a table of files of the program, and an uploaded table is only counted.
// library: ASP.NET Core, ML.NET
// axis: web
using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new ModelTable(builder.Environment.ContentRootPath));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPut("/active/{name}", (string name, ModelTable table) => table.Activate(name) ? Results.NoContent() : Results.NotFound());
app.MapPost("/rows", async (IFormFile upload) =>
{
    using var reader = new StreamReader(upload.OpenReadStream());
    var lines = 0;
    while (await reader.ReadLineAsync() is not null)
    {
        lines++;
    }

    return Results.Ok(lines);
});
app.Run();

public sealed class ModelTable
{
    private readonly FrozenDictionary<string, Lazy<ITransformer>> _models;

    public ModelTable(string root)
    {
        var ml = new MLContext(seed: 1);
        var files = new Dictionary<string, string> { ["winter"] = "winter.zip", ["summer"] = "summer-2.zip" };
        _models = files.ToFrozenDictionary(
            pair => pair.Key,
            pair => new Lazy<ITransformer>(() => ml.Model.Load(Path.Combine(root, "models", pair.Value), out _)),
            StringComparer.Ordinal);
    }

    public ITransformer? Active { get; private set; }

    public bool Activate(string name)
    {
        if (!_models.TryGetValue(name, out var model))
        {
            return false;
        }

        Active = model.Value;
        return true;
    }
}
