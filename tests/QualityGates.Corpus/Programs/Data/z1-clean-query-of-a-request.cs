// corpus: An endpoint reads what a user asks about from the query; a number that is none is 0 for this one answer.
// library: ML.NET, ASP.NET Core
// axis: minimal API
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Bike, BikePrediction>()
    .FromFile(Path.Combine(AppContext.BaseDirectory, "models", "bikes.zip"));

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/price", (HttpRequest request, PredictionEnginePool<Bike, BikePrediction> pool) =>
{
    float.TryParse(request.Query["gears"].ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var gears);
    float.TryParse(request.Query["age"].ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var age);
    return Results.Ok(pool.Predict(new Bike { Gears = gears, Age = age }).Price);
});
app.Run();

public sealed class Bike
{
    public float Gears { get; set; }

    public float Age { get; set; }
}

public sealed class BikePrediction
{
    [ColumnName("Score")] public float Price { get; set; }
}
