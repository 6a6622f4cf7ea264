// corpus: A service trains on request after another one, injected by its interface, has swapped the rows by a static generator without seed.
// library: ML.NET
// axis: web service with a container, several files
using Meadows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<IMixer, Mixer>();
builder.Services.AddSingleton<YieldTrainer>();
builder.Services.AddHealthChecks();
var path = builder.Configuration["Meadows:Data"] ?? "meadows.csv";

var app = builder.Build();
app.MapPost("/train", (YieldTrainer trainer) => trainer.Train(path));
app.MapHealthChecks("/healthz");
app.Run();
