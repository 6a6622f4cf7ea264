// corpus: The endpoint predicts, and an extension in another file maps the check of the model.
// library: ML.NET
// axis: minimal API, health check in another file
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Rent.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<RentalFlat, Rental>().FromFile("rent.zip", watchForChanges: true);
builder.Services.AddOperations();
var app = builder.Build();
app.UseOperations();
app.MapPost("/rent", (RentalFlat flat, PredictionEnginePool<RentalFlat, Rental> pool) => pool.Predict(flat));
app.Run();
