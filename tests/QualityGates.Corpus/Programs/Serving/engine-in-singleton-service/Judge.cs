using Microsoft.ML;

public interface IJudge
{
    bool IsFriendly(string text);
}

public sealed class Judge : IJudge
{
    private readonly PredictionEngine<Review, Sentiment> _engine; // expect: MLQ6001

    public Judge()
    {
        var ml = new MLContext();
        _engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(ml.Model.Load("sentiment.zip", out _));
    }

    public bool IsFriendly(string text) => _engine.Predict(new Review { Text = text }).PredictedLabel;
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
