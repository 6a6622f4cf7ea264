using Microsoft.ML;

public interface IJudge
{
    Task<bool> IsFriendlyAsync(string text);
}

public sealed class Judge : IJudge
{
    private readonly MLContext _ml = new();

    public Task<bool> IsFriendlyAsync(string text)
    {
        var engine = _ml.Model.CreatePredictionEngine<Review, Sentiment>(ModelFile.Read(_ml, "sentiment.zip"));
        return Task.FromResult(engine.Predict(new Review { Text = text }).PredictedLabel);
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
