// corpus: A web API for comments takes its engines from a pool, scores batches by one transformation, finds its model in the settings and has a health check that asks the model.
// library: ML.NET
// axis: minimal web API, interface of a scorer, endpoint group, health check
using Comments;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var model = builder.Configuration["Comments:Model"]
    ?? Path.Combine(builder.Environment.ContentRootPath, "models", "comments.zip");

builder.Services.AddPredictionEnginePool<CommentInput, CommentOutput>()
    .FromFile(modelName: PooledCommentScorer.ModelName, filePath: model, watchForChanges: true);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<ICommentScorer, PooledCommentScorer>();
builder.Services.AddHealthChecks().AddCheck<ModelReady>("model");

var app = builder.Build();
app.MapComments();
app.MapHealthChecks("/healthz");
app.Run();
