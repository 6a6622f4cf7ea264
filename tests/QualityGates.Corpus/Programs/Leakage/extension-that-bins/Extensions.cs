using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public static class Extensions
{
    public static IDataView FitAndTransform<TTransformer>(this IDataView view, IEstimator<TTransformer> estimator)
        where TTransformer : class, ITransformer =>
        estimator.Fit(view).Transform(view);
}

public sealed class Policy
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = [];
    [LoadColumn(5)] public float Claims { get; set; }
}
