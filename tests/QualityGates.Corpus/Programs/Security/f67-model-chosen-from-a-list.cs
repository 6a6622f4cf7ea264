// corpus: The caller says which model answers, but only names of a fixed list become paths.
// library: ML.NET
// axis: dictionary, switch expression, minimal API, startup
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var context = new MLContext();
var models = new Dictionary<string, ITransformer>(StringComparer.Ordinal);
foreach (var name in new[] { "small", "large" })
{
    models[name] = context.Model.Load(Path.Combine("models", name + ".zip"), out _);
}

var app = WebApplication.Create(args);
app.MapHealthChecks("/healthz");
app.MapPost("/score/{name}", (string name, Item item) =>
    models.TryGetValue(name, out var model) ? Results.Ok(Score(model, item)) : Results.NotFound());
app.MapPost("/reload/{size}", (string size) =>
{
    var file = size switch
    {
        "small" => "models/small.zip",
        "large" => "models/large.zip",
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };
    models[size] = Reload(file);
    return Results.Ok();
});
app.Run();

ITransformer Reload(string file)
{
    using var stream = File.OpenRead(file);
    return context.Model.Load(stream, out _);
}

float Score(ITransformer model, Item item)
{
    var view = model.Transform(context.Data.LoadFromEnumerable([item]));
    return context.Data.CreateEnumerable<Worth>(view, reuseRowObject: false).First().Score;
}

internal sealed class Item
{
    public float Size { get; set; }
}

internal sealed class Worth
{
    public float Score { get; set; }
}
