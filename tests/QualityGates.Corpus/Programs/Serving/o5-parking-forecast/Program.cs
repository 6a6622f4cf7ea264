// corpus: A web API for parking shares one engine among all requests, saves its model with the schema of the scored rows and answers no question about its health.
// library: ML.NET
// axis: minimal web API, registration in an extension method, scoped service
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Parking;

var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["Parking:Folder"] ?? builder.Environment.ContentRootPath;
var target = Path.Combine(folder, "parking.zip");

var ml = new MLContext(seed: 19);
var model = File.Exists(target)
    ? ml.Model.Load(target, out _)
    : new ParkingTrainer(ml).Train(Path.Combine(folder, "hours.csv"), target);
builder.Services.AddParking(ml, model);

var app = builder.Build();
app.MapPost("/forecast", (ParkingHour hour, IParkingService service) => // expect: MLQ6007
    hour.Hour is >= 0 and < 24 ? Results.Ok(service.Ask(hour)) : Results.BadRequest("An hour is 0 to 23."));
app.Run();
