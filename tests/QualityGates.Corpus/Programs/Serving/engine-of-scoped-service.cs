// corpus: Each request gets a service with an engine of its own, made from the model that all share: safe, and slow.
// library: ML.NET, ASP.NET Core
// axis: constructor
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext());
builder.Services.AddSingleton(services => services.GetRequiredService<MLContext>().Model.Load("sentiment.zip", out _));
builder.Services.AddScoped<Judge>();
var app = builder.Build();
app.MapPost("/sentiment", (Review review, Judge judge) => judge.Of(review));
app.Run();

public sealed class Judge(MLContext ml, ITransformer model)
{
    private readonly PredictionEngine<Review, Sentiment> _engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(model); // expect: MLQ6002

    public float Of(Review review) => _engine.Predict(review).Score;
}

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
