// corpus: The pool lends each request an engine of its own; the endpoint says that the service is well.
// library: ML.NET, ASP.NET Core
// axis: dependency injection
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Review, Sentiment>().FromFile("sentiment.zip");

var app = builder.Build();
app.MapPost("/sentiment", (Review review, PredictionEnginePool<Review, Sentiment> engines) => engines.Predict(review));
app.MapHealthChecks("/healthz");
app.Run();

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
