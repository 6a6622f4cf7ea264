// corpus: A web project answers on a live path that is written by hand and named by a constant.
// library: ML.NET
// axis: constant, method group, another file
// scores: MLQ6007
using Beds;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Stay, Days>().FromFile(modelName: "stay", filePath: "stay.zip", watchForChanges: false);
var app = builder.Build();
app.MapPost(Paths.Predict, Handlers.Predict);
app.MapGet(Paths.Live, Handlers.Live);
app.Run();
