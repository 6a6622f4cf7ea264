// corpus: A property that is called Score is filled from the column of probabilities, so one half is its middle.
// library: ML.NET
// axis: prediction engine in a service
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Application
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Debt { get; set; }

    [LoadColumn(2)] public float Years { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}

public sealed class Risk
{
    [ColumnName("PredictedLabel")] public bool Denied { get; set; }

    [ColumnName("Probability")] public float Score { get; set; }
}

public sealed class Desk : IDisposable
{
    private readonly PredictionEngine<Application, Risk> _engine;

    public Desk(MLContext ml, string path) =>
        _engine = ml.Model.CreatePredictionEngine<Application, Risk>(ml.Model.Load(path, out _));

    public string Ask(Application application) => _engine.Predict(application) switch
    {
        { Score: > 0.8f } => "no",
        { Score: > 0.5f } => "a clerk decides",
        var risk => risk.Score.ToString("P0", CultureInfo.InvariantCulture),
    };

    public bool Differs(Application application)
    {
        var risk = _engine.Predict(application);
        return risk.Denied != risk.Score > 0.5f;
    }

    public void Dispose() => _engine.Dispose();
}
