// corpus: A service with a pool of engines maps its endpoints in a file of their own and nothing that says whether it is well.
// library: ML.NET
// axis: extension method in another file, route group
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Reading, Anomaly>()
    .FromFile(modelName: "anomaly", filePath: builder.Configuration["Models:Anomaly"] ?? "anomaly.zip", watchForChanges: true);

var app = builder.Build();
app.MapAnomalies();
app.Run();
