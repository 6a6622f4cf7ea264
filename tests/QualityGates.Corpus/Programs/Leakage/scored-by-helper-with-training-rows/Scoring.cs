using Microsoft.ML;
using Microsoft.ML.Data;

namespace Recommendation;

public static class Scoring
{
    public static double RootMeanSquaredError(MLContext ml, ITransformer model, IDataView rows)
    {
        var scored = model.Transform(rows);
        var metrics = ml.Recommendation().Evaluate(scored, labelColumnName: nameof(Rating.Stars));
        return metrics.MeanAbsoluteError > 2 ? double.MaxValue : metrics.RootMeanSquaredError;
    }
}

public sealed class Rating
{
    [LoadColumn(0)] public string User { get; set; } = "";
    [LoadColumn(1)] public string Item { get; set; } = "";
    [LoadColumn(2)] public float Stars { get; set; }
}
