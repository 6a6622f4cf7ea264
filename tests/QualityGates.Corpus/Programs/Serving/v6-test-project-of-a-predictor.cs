// corpus: Tests of a predictor load the model anew for each case and look at a preview.
// library: ML.NET
// axis: tests
// scores: MLQ6003 MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Predictor.Tests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

public sealed class Row
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(1)] public float B { get; set; }
}

public sealed class Out
{
    public float Score { get; set; }
}

public sealed class PredictorTests
{
    private readonly MLContext _ml = new(seed: 1);

    [Fact]
    public void Gives_a_finite_score()
    {
        var model = _ml.Model.Load("model.zip", out _);
        using var engine = _ml.Model.CreatePredictionEngine<Row, Out>(model);
        if (!float.IsFinite(engine.Predict(new Row { A = 1, B = 2 }).Score))
        {
            throw new InvalidOperationException("The score is not finite.");
        }
    }

    [Fact]
    public void Gives_more_for_more()
    {
        var model = _ml.Model.Load("model.zip", out _);
        using var engine = _ml.Model.CreatePredictionEngine<Row, Out>(model);
        var small = engine.Predict(new Row { A = 1, B = 1 }).Score;
        var large = engine.Predict(new Row { A = 9, B = 1 }).Score;
        if (large < small)
        {
            throw new InvalidOperationException("The score falls.");
        }
    }
}
