using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

public interface IChurnScorer
{
    float Score(Subscriber subscriber);
}

public sealed class ChurnScorer : IChurnScorer
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly PredictionEngine<Subscriber, Churn> _engine; // expect: MLQ6001

    public ChurnScorer(IConfiguration configuration)
    {
        var model = _ml.Model.Load(configuration["Churn:Model"] ?? "churn.zip", out _);
        _engine = _ml.Model.CreatePredictionEngine<Subscriber, Churn>(model);
    }

    public float Score(Subscriber subscriber) => _engine.Predict(subscriber).Probability;
}

public sealed class Subscriber
{
    public float Months { get; set; }

    public float Complaints { get; set; }

    public float MonthlyFee { get; set; }
}

public sealed class Churn
{
    [ColumnName("PredictedLabel")]
    public bool Leaves { get; set; }

    public float Probability { get; set; }
}
