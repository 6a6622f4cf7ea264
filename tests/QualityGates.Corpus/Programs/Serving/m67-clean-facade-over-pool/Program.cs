// corpus: The same facade twice: one asks the pool for each prediction, the other keeps an engine a thread.
// library: ML.NET, Microsoft.Extensions.ML
// axis: wrapper behind an interface, singleton
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Parcels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Parcel, TravelTime>().FromFile("eta", "models/eta.zip", watchForChanges: true);
builder.Services.AddSingleton<PooledEstimator>();
builder.Services.AddSingleton(_ => new PerThreadEstimator("models/eta.zip"));
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/eta", (Parcel parcel, PooledEstimator estimator) => Results.Ok(estimator.Hours(parcel)));
app.MapPost("/eta/batch", (Parcel[] parcels, PerThreadEstimator estimator) => Results.Ok(parcels.AsParallel().AsOrdered().Select(estimator.Hours).ToArray()));
app.Run();
