// corpus: Two gates read one figure each: an error in the unit of the label, and the area under the curve of precision and recall.
// library: ML.NET
// axis: library, expression bodies
using Microsoft.ML;

namespace Ponds;

public static class PondGates
{
    public static bool Oxygen(MLContext ml, ITransformer model, IDataView samples) =>
        ml.Regression.Evaluate(model.Transform(samples), "Oxygen").MeanAbsoluteError < 0.6;

    public static bool Algae(MLContext ml, ITransformer model, IDataView samples)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(samples), "Algae");
        return metrics.AreaUnderPrecisionRecallCurve switch
        {
            >= 0.7 => true,
            >= 0.6 => samples.GetRowCount() < 500,
            _ => false,
        };
    }

    public static void Fish(MLContext ml, IEstimator<ITransformer> pipeline, IDataView samples)
    {
        var folds = ml.MulticlassClassification.CrossValidate(samples, pipeline, numberOfFolds: 5, labelColumnName: "Fish", seed: 2);
        var macro = folds.Average(fold => fold.Metrics.MacroAccuracy);
        if (macro < 0.65)
        {
            throw new InvalidOperationException($"Rare fish are mistaken too often: {macro:F2}.");
        }
    }
}
