// corpus: Routes, addresses and registry keys begin like paths, and the one file of the service lies beside it.
// library: ML.NET
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Pollen;

public sealed class Day
{
    public float Temperature { get; set; }
    public float Wind { get; set; }
    public float Rain { get; set; }
}

public sealed class Count
{
    public float Score { get; set; }
}

public static class Routes
{
    public const string Predict = "/api/v1/pollen/predict";
    public const string Health = "/health";
    public const string Docs = "~/docs/pollen";
    public const string Feed = "https://example.org/home/feeds/pollen.xml";
    public const string Key = @"HKEY_LOCAL_MACHINE\SOFTWARE\Pollen\Station";
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHealthChecks();
        builder.Services.AddPredictionEnginePool<Day, Count>()
            .FromFile(Path.Combine(AppContext.BaseDirectory, "models", "pollen.zip"));

        var app = builder.Build();
        app.MapHealthChecks(Routes.Health);
        app.MapPost(Routes.Predict, (Day day, PredictionEnginePool<Day, Count> pool) => pool.Predict(day).Score);
        Console.WriteLine($"see {Routes.Docs}, the feed is {Routes.Feed}, the station is named in {Routes.Key}");
        app.Run();
    }
}
