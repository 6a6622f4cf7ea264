using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tenancy;

public sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Floor { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }

    [LoadColumn(4)] public float Heating { get; set; }

    [LoadColumn(5)] public bool Moving { get; set; }
}

internal static class Trainers
{
    public static (ITransformer Model, RegressionMetrics Metrics) Rent(MLContext ml, DataOperationsCatalog.TrainTestData parts)
    {
        var model = Features(ml).Append(ml.Regression.Trainers.FastTree(nameof(Flat.Rent))).Fit(parts.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Rent)));
    }

    public static (ITransformer Model, RegressionMetrics Metrics) Heating(MLContext ml, DataOperationsCatalog.TrainTestData parts)
    {
        var model = Features(ml).Append(ml.Regression.Trainers.Gam(nameof(Flat.Heating))).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Heating));
        return (model, metrics);
    }

    public static ITransformer Moving(MLContext ml, DataOperationsCatalog.TrainTestData parts, out CalibratedBinaryClassificationMetrics metrics)
    {
        var model = Features(ml).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Flat.Moving))).Fit(parts.TrainSet);
        metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Moving));
        return model;
    }

    private static IEstimator<ITransformer> Features(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Floor));
}
