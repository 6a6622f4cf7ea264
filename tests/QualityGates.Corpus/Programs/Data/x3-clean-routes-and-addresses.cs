// corpus: A web program that estimates rents has routes and an address that begin with a slash or a scheme; the model's file is a setting.
// library: Microsoft.Extensions.ML, ASP.NET Core
// axis: web, routes
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
var model = builder.Configuration["Rent:Model"] ?? Path.Combine(AppContext.BaseDirectory, "models", "rent.zip");
builder.Services.AddPredictionEnginePool<Flat, Rent>().FromFile("rent", model, watchForChanges: true);
builder.Services.AddHealthChecks();
var app = builder.Build();

app.MapHealthChecks("/health/live");
app.MapPost("/api/v1/rents", (Flat flat, PredictionEnginePool<Flat, Rent> pool) => pool.Predict("rent", flat).Score);
app.MapGet("/home/docs", () => Links.All);
app.Run("http://localhost:5080");

public sealed class Flat
{
    public float Area { get; set; }

    public float Rooms { get; set; }
}

public sealed class Rent
{
    public float Score { get; set; }
}

public static class Links
{
    private const string Guide = "/usr/guide/index";

    public static readonly string[] All = [Guide, "https://rents.example/data/rents.csv", "/data/terms"];
}
