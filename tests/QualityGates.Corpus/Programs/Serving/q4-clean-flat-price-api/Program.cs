// corpus: A service estimates rents: a pool gives each request an engine, requests are checked first, and the health check asks the pool.
// library: ML.NET, ASP.NET Core
// axis: minimal API, pool
using FlatPrices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
var model = builder.Configuration["Model:Path"] ?? Path.Combine(AppContext.BaseDirectory, "models", "rent.zip");
builder.Services.AddPredictionEnginePool<Flat, RentEstimate>()
    .FromFile(modelName: RentEstimator.ModelName, filePath: model, watchForChanges: true);
builder.Services.AddSingleton<IRentEstimator, RentEstimator>();
builder.Services.AddHealthChecks().AddCheck<ModelHealthCheck>("model");

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapRents();
app.Run();
