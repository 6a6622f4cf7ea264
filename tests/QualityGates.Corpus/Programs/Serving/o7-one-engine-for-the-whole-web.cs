// corpus: A static engine answers all requests of a web program at once, and nobody can ask the program for its health.
// library: ASP.NET Core, ML.NET
// axis: web
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => "pollen forecast");
app.MapPost("/pollen", (Meadow meadow) => Results.Ok(Pollen.Of(meadow))); // expect: MLQ6007
app.Run();

public static class Pollen
{
    private static readonly MLContext Ml = new(seed: 1);
    private static readonly PredictionEngine<Meadow, PollenCount> Engine = Create(); // expect: MLQ6001

    public static float Of(Meadow meadow) => Engine.Predict(meadow).Score;

    private static PredictionEngine<Meadow, PollenCount> Create()
    {
        var model = Ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "pollen.zip"), out _);
        return Ml.Model.CreatePredictionEngine<Meadow, PollenCount>(model);
    }
}

public sealed class Meadow
{
    public float Wind { get; set; }

    public float Birches { get; set; }
}

public sealed class PollenCount
{
    public float Score { get; set; }
}
