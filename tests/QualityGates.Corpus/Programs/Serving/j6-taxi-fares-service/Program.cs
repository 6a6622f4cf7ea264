// corpus: A fares service that trains on demand with a gate, and serves the saved model out of a pool.
// library: ML.NET
// axis: ASP.NET Core, several files
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using TaxiFares;

var options = new FareOptions();
if (args is ["train", var source])
{
    return TrainCommand.Run(source, options);
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Trip, FarePrediction>().FromFile(FareOptions.ModelPath, watchForChanges: true);

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/quotes", (FareRequest request, PredictionEnginePool<Trip, FarePrediction> engines) =>
{
    if (request.Miles <= 0 || request.Passengers is < 1 or > 8)
    {
        return Results.BadRequest("Miles and passengers have to be positive.");
    }

    var prediction = engines.Predict(request.ToTrip());
    return Results.Ok(new FareQuote(MathF.Round(prediction.FareAmount, 2), "USD"));
});
app.MapGet("/quality", () => File.Exists(FareOptions.MetricsPath)
    ? Results.Text(File.ReadAllText(FareOptions.MetricsPath), "application/json")
    : Results.NotFound());
app.Run();
return 0;
