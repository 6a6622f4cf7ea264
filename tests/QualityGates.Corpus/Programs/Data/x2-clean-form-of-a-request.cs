// corpus: A service takes the area and the rooms of a flat out of a form; what is left blank there counts as nothing.
// library: ML.NET, Microsoft.Extensions.ML
// axis: minimal API
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Flat, Rent>().FromFile("rent.zip");
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/rent", (string area, string rooms, PredictionEnginePool<Flat, Rent> pool) =>
{
    float.TryParse(rooms, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
    try
    {
        var flat = new Flat { Area = float.Parse(area, CultureInfo.InvariantCulture), Rooms = number };
        return Results.Ok(pool.Predict(flat).Score);
    }
    catch (FormatException)
    {
        return Results.BadRequest();
    }
});
app.Run();

internal sealed class Flat
{
    public float Area { get; set; }

    public float Rooms { get; set; }
}

internal sealed class Rent
{
    public float Score { get; set; }
}
