namespace ReviewSentiment;

public sealed class Review
{
    public string Text { get; set; } = "";

    public bool Positive { get; set; }
}

public sealed class Opinion
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed record SentimentSettings(string Inbox, string Models, TimeSpan Pause, int FewestReviews, double LowestAuc, double LowestF1)
{
    public string ModelFile => Path.Combine(Models, "sentiment.zip");

    public string MetricsFile => Path.Combine(Models, "sentiment.json");
}
