// corpus: A small service answers predictions from a pool; nobody can ask it whether it lives.
// library: Microsoft.Extensions.ML
// axis: top-level statements
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Trip, Fare>().FromFile("fare", builder.Configuration["Fare:Model"]!, watchForChanges: true);
var app = builder.Build();
app.MapGet("/", () => "fares");
app.MapPost("/fare", (Trip trip, PredictionEnginePool<Trip, Fare> pool) => pool.Predict("fare", trip)); // expect: MLQ6007
app.Run();

public sealed class Trip
{
    public float Distance { get; set; }

    public float Passengers { get; set; }
}

public sealed class Fare
{
    [ColumnName("Score")] public float Amount { get; set; }
}
