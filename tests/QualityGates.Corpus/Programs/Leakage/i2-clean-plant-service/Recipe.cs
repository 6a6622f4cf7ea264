using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plant;

internal static class Recipe
{
    public static IEstimator<ITransformer> Create(MLContext ml) => ml.Transforms
        .Concatenate("Features", nameof(Batch.Pressure), nameof(Batch.Heat))
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(ml.Regression.Trainers.FastForest(nameof(Batch.Yield)));
}

public sealed class Batch
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
