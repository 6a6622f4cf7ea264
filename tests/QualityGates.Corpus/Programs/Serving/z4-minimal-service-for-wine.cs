// corpus: A service for the quality of wine has one endpoint, and nothing that says whether it is well.
// library: ML.NET
// axis: minimal API, PredictionEnginePool
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Wine, WineQuality>()
    .FromFile(modelName: "WineModel", filePath: "MLModels/wine.zip", watchForChanges: true);

var app = builder.Build();
app.MapGet("/", () => "Send a wine to /predict.");
app.MapPost("/predict", (PredictionEnginePool<Wine, WineQuality> pool, Wine wine) => // expect: MLQ6007
{
    var quality = pool.Predict(modelName: "WineModel", example: wine);
    return Results.Ok(quality.Score);
});
app.Run();

public class Wine
{
    public float Acidity { get; set; }

    public float Sugar { get; set; }

    public float Alcohol { get; set; }
}

public class WineQuality
{
    public float Score { get; set; }
}
