// corpus: The engine is a singleton of the container and injected into the handler of each request.
// library: ML.NET, ASP.NET Core
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<MLContext>();
builder.Services.AddSingleton<PredictionEngine<Review, Sentiment>>(services => // expect: MLQ6001
{
    var ml = services.GetRequiredService<MLContext>();
    return ml.Model.CreatePredictionEngine<Review, Sentiment>(ml.Model.Load("sentiment.zip", out _));
});

var app = builder.Build();
app.MapPost("/sentiment", (Review review, PredictionEngine<Review, Sentiment> engine) => engine.Predict(review));
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
