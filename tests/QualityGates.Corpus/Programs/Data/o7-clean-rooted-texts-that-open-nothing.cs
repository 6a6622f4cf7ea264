// corpus: Routes, labels and prefixes of a depot service begin with a slash, yet no file is opened by them; files lie under the content root.
// library: ASP.NET Core, ML.NET
// axis: web
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

const string dataRoute = "/data/depots";
const string homeRoute = "/home/forecast";

var builder = WebApplication.CreateBuilder(args);
var modelFile = Path.Combine(builder.Environment.ContentRootPath, "models", "depots.zip");
builder.Services.AddPredictionEnginePool<DepotDay, DepotLoad>().FromFile(modelFile);
builder.Services.AddHealthChecks();
var app = builder.Build();

app.MapHealthChecks("/var/health");
app.MapGet(dataRoute, () => Results.Ok(DepotNames.All));
app.MapPost(homeRoute, (DepotDay day, PredictionEnginePool<DepotDay, DepotLoad> pool) =>
{
    var load = pool.Predict(day);
    return Results.Ok(new { load.Score, Link = dataRoute + "/" + day.Depot });
});
app.Run();

public static class DepotNames
{
    private static readonly string[] Labels = ["/mnt/north", "/mnt/south", "C:\\cold store"];

    public static IReadOnlyList<string> All { get; } = Labels.Select(label => label.Replace("/mnt/", "", StringComparison.Ordinal)).ToArray();
}

public sealed class DepotDay
{
    public string Depot { get; set; } = "";

    public float Pallets { get; set; }

    public float Trucks { get; set; }
}

public sealed class DepotLoad
{
    public float Score { get; set; }
}
