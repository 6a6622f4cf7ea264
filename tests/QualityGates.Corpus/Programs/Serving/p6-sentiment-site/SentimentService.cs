using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop.Site;

public sealed class Review
{
    public string? Text { get; set; }
}

public sealed class Sentiment
{
    [ColumnName("PredictedLabel")] public bool Positive { get; set; }

    public float Probability { get; set; }
}

public interface ISentimentService
{
    float Positive(string text);
}

public sealed class SentimentService : ISentimentService
{
    private readonly PredictionEngine<Review, Sentiment> _engine; // expect: MLQ6001

    public SentimentService(MLContext ml, IConfiguration configuration)
    {
        var model = ml.Model.Load(configuration["Model:Path"]!, out _);
        _engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(model);
    }

    public float Positive(string text) => _engine.Predict(new Review { Text = text }).Probability;
}
