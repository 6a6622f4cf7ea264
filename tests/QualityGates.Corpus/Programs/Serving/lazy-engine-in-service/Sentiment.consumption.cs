// corpus: The generated class keeps one lazy engine for the program, and a web service asks it for each request.
// library: ML.NET, ASP.NET Core
// axis: another file
using Microsoft.ML;

public static class SentimentModel
{
    public static readonly Lazy<PredictionEngine<Review, Sentiment>> PredictEngine = new(CreatePredictEngine, true); // expect: MLQ6001

    public static Sentiment Predict(Review input) => PredictEngine.Value.Predict(input);

    private static PredictionEngine<Review, Sentiment> CreatePredictEngine()
    {
        var context = new MLContext();
        var model = context.Model.Load("sentiment.zip", out var _);
        return context.Model.CreatePredictionEngine<Review, Sentiment>(model);
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
