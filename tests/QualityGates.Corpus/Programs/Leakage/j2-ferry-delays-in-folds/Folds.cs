using Microsoft.ML;

namespace Ferries;

public abstract class Journey
{
    public DateTime LeftAt { get; set; }
}

public sealed class Crossing : Journey
{
    public float Cars { get; set; }

    public float Waves { get; set; }

    public float Delay { get; set; }
}

public sealed record FoldReport(double Absolute, double Root);

public static class Folds
{
    public static FoldReport Of(MLContext ml, IDataView rows, IEstimator<ITransformer> pipeline, string label)
    {
        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 8, labelColumnName: label);
        return new FoldReport(
            folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }
}
