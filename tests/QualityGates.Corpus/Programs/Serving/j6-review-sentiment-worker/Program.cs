// corpus: A worker retrains a sentiment model on a timer and publishes it behind fixed limits; a pool watches the file.
// library: ML.NET
// axis: worker service, dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using ReviewSentiment;

var builder = WebApplication.CreateBuilder(args);
var settings = new SentimentSettings(
    builder.Configuration["Reviews:Inbox"] ?? Path.Combine(AppContext.BaseDirectory, "inbox"),
    builder.Configuration["Reviews:Models"] ?? Path.Combine(AppContext.BaseDirectory, "models"),
    Pause: TimeSpan.FromHours(6),
    FewestReviews: 500,
    LowestAuc: 0.85,
    LowestF1: 0.75);
Directory.CreateDirectory(settings.Models);

builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(_ => new MLContext(seed: 5));
builder.Services.AddSingleton<IReviewStore, JsonLineReviewStore>();
builder.Services.AddSingleton<SentimentTrainer>();
builder.Services.AddHostedService<RetrainingWorker>();
builder.Services.AddPredictionEnginePool<Review, Opinion>().FromFile(settings.ModelFile, watchForChanges: true);
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/opinions", (string text, PredictionEnginePool<Review, Opinion> pool) =>
{
    var opinion = pool.Predict(new Review { Text = text });
    return new { Positive = opinion.PredictedLabel, Sure = MathF.Abs(opinion.Probability - 0.5f) * 2 };
});
app.Run();
