// corpus: The program makes one engine when it starts, and the endpoint for taxi fares uses it in every request.
// library: ML.NET
// axis: minimal API, captured variable
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var mlContext = new MLContext(seed: 1);
var model = mlContext.Model.Load(Path.Combine(AppContext.BaseDirectory, "taxi-fare.zip"), out _);
var predictor = mlContext.Model.CreatePredictionEngine<TaxiTrip, TaxiTripFare>(model); // expect: MLQ6001

app.MapGet("/health", () => Results.Ok());
app.MapPost("/fare", (TaxiTrip trip) =>
{
    if (trip.TripDistance <= 0)
    {
        return Results.BadRequest("A trip has a distance.");
    }

    var fare = predictor.Predict(trip);
    return Results.Ok(new { fare = Math.Round(fare.FareAmount, 2) });
});

app.Run();

public class TaxiTrip
{
    public string VendorId { get; set; } = "";

    public string RateCode { get; set; } = "";

    public float PassengerCount { get; set; }

    public float TripDistance { get; set; }
}

public class TaxiTripFare
{
    [ColumnName("Score")]
    public float FareAmount { get; set; }
}
