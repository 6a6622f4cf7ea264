// corpus: A request chooses among models that are known by name; the path itself comes from the configuration, and the upload is data, not a model.
// library: ML.NET
// axis: dictionary of known names, switch expression, configuration
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["Models:Folder"] ?? "models";
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new Catalogue(folder));
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/models/{name}/activate", (string name, Catalogue catalogue) =>
    catalogue.Activate(name) ? Results.NoContent() : Results.NotFound());
app.MapPost("/models/by-size/{size}", (string size, Catalogue catalogue) =>
{
    catalogue.Load(size switch { "small" => "small.zip", "large" => "large.zip", _ => "medium.zip" });
    return Results.NoContent();
});
app.Run();

internal sealed class Catalogue(string folder)
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["de"] = "german.zip",
        ["en"] = "english.zip",
    };

    private readonly MLContext _ml = new(seed: 1);

    public ITransformer? Active { get; private set; }

    public bool Activate(string name)
    {
        if (!Known.TryGetValue(name, out var file))
        {
            return false;
        }
        Load(file);
        return true;
    }

    public void Load(string file) => Active = _ml.Model.Load(Path.Combine(folder, file), out _);
}
