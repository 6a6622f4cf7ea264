// corpus: The index that the export wrote in front of each line is among the features; a helper that does not know the trainer joins them.
// library: ML.NET
// axis: helper that joins, several trainers
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Penguins;

public sealed class Penguin
{
    [LoadColumn(0)] public float RowNumber { get; set; }
    [LoadColumn(1)] public float Bill { get; set; }
    [LoadColumn(2)] public float Flipper { get; set; }
    [LoadColumn(3)] public float Mass { get; set; }
}

public static class FeatureExtensions
{
    public static IEstimator<ITransformer> AllFeatures(this MLContext ml) =>
        ml.Transforms.Concatenate("Features", "RowNumber", "Bill", "Flipper");
}

public sealed class MassModels(MLContext ml)
{
    public double Forest(IDataView train, IDataView test)
    {
        var features = ml.AllFeatures(); // expect: MLQ2014
        var model = features.Append(ml.Regression.Trainers.FastForest("Mass")).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), "Mass").MeanAbsoluteError;
    }
}
