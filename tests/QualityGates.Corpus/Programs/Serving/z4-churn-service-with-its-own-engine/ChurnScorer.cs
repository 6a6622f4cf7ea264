using Microsoft.ML;
using Microsoft.ML.Data;

namespace Telecom.Churn;

public sealed class Subscriber
{
    public float Tenure { get; set; }

    public float MonthlyCharges { get; set; }

    public string Contract { get; set; } = "";
}

public sealed class ChurnPrediction
{
    [ColumnName("PredictedLabel")]
    public bool WillLeave { get; set; }

    public float Probability { get; set; }
}

public interface IChurnScorer
{
    ChurnPrediction Score(Subscriber subscriber);
}

public sealed class ChurnScorer : IChurnScorer
{
    private readonly PredictionEngine<Subscriber, ChurnPrediction> _engine; // expect: MLQ6001

    public ChurnScorer()
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(Path.Combine(AppContext.BaseDirectory, "models", "churn.zip"), out _);
        _engine = context.Model.CreatePredictionEngine<Subscriber, ChurnPrediction>(model);
    }

    public ChurnPrediction Score(Subscriber subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        return _engine.Predict(subscriber);
    }
}
