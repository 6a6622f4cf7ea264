// corpus: The winner is measured on the rows of the search and on rows that were kept from it, to see how much it remembers.
// library: ML.NET AutoML
// axis: library, query over named views
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Bridges;

public sealed class Span
{
    public float Length { get; set; }

    public float Load { get; set; }

    public float Age { get; set; }

    public float Sag { get; set; }
}

public sealed record Remembered(RegressionMetrics Learned, RegressionMetrics Held)
{
    public double Gap => Held.MeanAbsoluteError - Learned.MeanAbsoluteError;
}

public sealed class SagSearch(MLContext ml, uint seconds)
{
    public Remembered Run(IReadOnlyList<Span> spans)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(spans), testFraction: 0.25);
        var run = ml.Auto().CreateRegressionExperiment(seconds).Execute(parts.TrainSet, nameof(Span.Sag)).BestRun;
        return new Remembered(Measured(run.Model, parts.TrainSet), Measured(run.Model, parts.TestSet));
    }

    private RegressionMetrics Measured(ITransformer model, IDataView rows)
        => ml.Regression.Evaluate(model.Transform(rows), nameof(Span.Sag));
}
