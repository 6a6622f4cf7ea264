// corpus: Endpoints of a minimal API all predict with the one engine that stands above them.
// library: Microsoft.ML
// axis: captured local
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var app = builder.Build();

var context = new MLContext(seed: 1);
var model = context.Model.Load(app.Configuration["ModelPath"], out _);
var engine = context.Model.CreatePredictionEngine<Flower, Species>(model); // expect: MLQ6001

app.MapHealthChecks("/health");
app.MapPost("/species", (Flower flower) => Results.Ok(engine.Predict(flower).PredictedLabel));
app.Run();

public record Flower
{
    public float SepalLength { get; set; }

    public float SepalWidth { get; set; }
}

public record Species
{
    public string PredictedLabel { get; set; } = "";
}
