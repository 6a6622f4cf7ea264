// corpus: A singleton has one engine and lets one request at a time use it.
// library: ML.NET, ASP.NET Core
// axis: field
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Judge>();
var app = builder.Build();
app.MapPost("/sentiment", (Review review, Judge judge) => judge.Of(review));
app.MapPost("/later", async (Review review, Judge judge) => await judge.OfAsync(review));
app.Run();

public sealed class Judge
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly PredictionEngine<Review, Sentiment> _engine;
    private readonly PredictionEngine<Review, Sentiment> _other;

    public Judge()
    {
        var ml = new MLContext();
        var model = ml.Model.Load("sentiment.zip", out _);
        _engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(model);
        _other = ml.Model.CreatePredictionEngine<Review, Sentiment>(model);
    }

    public float Of(Review review)
    {
        lock (_engine)
        {
            return _engine.Predict(review).Score;
        }
    }

    public async Task<float> OfAsync(Review review)
    {
        await _turn.WaitAsync();
        try
        {
            return _other.Predict(review).Score;
        }
        finally
        {
            _turn.Release();
        }
    }
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
