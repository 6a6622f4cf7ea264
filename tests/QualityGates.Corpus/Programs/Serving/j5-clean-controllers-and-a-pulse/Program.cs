// corpus: Controllers predict out of a keyed pool, and a controller beside them says whether the model answers, so whoever balances the load can ask.
// library: ML.NET
// axis: controllers in files of their own, named models
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Soil;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddPredictionEnginePool<Sample, Yield>()
    .FromFile("wheat", Path.Combine(AppContext.BaseDirectory, "wheat.zip"))
    .FromFile("maize", Path.Combine(AppContext.BaseDirectory, "maize.zip"));
var app = builder.Build();
app.MapControllers();
app.Run();
