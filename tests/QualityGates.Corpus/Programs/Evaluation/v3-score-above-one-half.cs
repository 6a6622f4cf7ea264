// corpus: A web service and a form compare the score of a binary model with one half.
// library: ML.NET
// axis: engine in a service, pattern, query
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Screening;

public sealed class Application
{
    public float Income { get; set; }
    public float Debt { get; set; }
}

public sealed class Outcome
{
    public bool PredictedLabel { get; set; }

    [ColumnName("Score")] public float Value { get; set; }
}

public sealed class Screening(MLContext ml, ITransformer model)
{
    public bool Accept(Application application)
    {
        using var engine = ml.Model.CreatePredictionEngine<Application, Outcome>(model);
        var outcome = engine.Predict(application);
        return outcome.Value > 0.5f; // expect: MLQ3006
    }

    public string Colour(Application application)
    {
        using var engine = ml.Model.CreatePredictionEngine<Application, Outcome>(model);
        return engine.Predict(application) is { Value: >= 0.5f } ? "green" : "red"; // expect: MLQ3006
    }

    public int CountAccepted(IDataView applications) =>
        ml.Data.CreateEnumerable<Outcome>(model.Transform(applications), reuseRowObject: true).Count(outcome => outcome.Value >= 0.5f); // expect: MLQ3006
}
