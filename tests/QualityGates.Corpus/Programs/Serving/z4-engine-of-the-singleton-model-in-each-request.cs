// corpus: The model is loaded once and injected, but the endpoint makes a new prediction engine of it in every request.
// library: ML.NET
// axis: minimal API, injected model
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<ITransformer>(services =>
    services.GetRequiredService<MLContext>().Model.Load("models/energy.zip", out _));
var app = builder.Build();
app.MapGet("/ready", () => Results.Ok());
app.MapPost("/energy", (Building building, MLContext context, ITransformer model) =>
{
    using var engine = context.Model.CreatePredictionEngine<Building, Consumption>(model); // expect: MLQ6002
    return engine.Predict(building);
});
app.Run();

public sealed class Building
{
    public float FloorArea { get; set; }

    public float Floors { get; set; }

    public float YearBuilt { get; set; }

    public string HeatingType { get; set; } = "";
}

public sealed class Consumption
{
    public float Score { get; set; }
}
