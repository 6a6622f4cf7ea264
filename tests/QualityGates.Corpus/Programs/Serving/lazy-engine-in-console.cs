// corpus: The same lazy engine, asked by a console program that does one thing after the other.
// library: ML.NET
// axis: static field
using Microsoft.ML;

while (Console.ReadLine() is { Length: > 0 } line)
{
    Console.WriteLine(SentimentModel.Predict(new Review { Text = line }).PredictedLabel);
}

public static class SentimentModel
{
    private static readonly Lazy<PredictionEngine<Review, Sentiment>> PredictEngine = new(CreatePredictEngine, true);

    public static Sentiment Predict(Review input) => PredictEngine.Value.Predict(input);

    private static PredictionEngine<Review, Sentiment> CreatePredictEngine()
    {
        var context = new MLContext();
        return context.Model.CreatePredictionEngine<Review, Sentiment>(context.Model.Load("sentiment.zip", out _));
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
