// corpus: Importance is measured on the train part, on all rows, and by a method that is given the train part.
// library: ML.NET
// axis: plain, helper, lambda
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reasons;

public sealed class Reasons(MLContext ml)
{
    public double OfTrees(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        ITransformer model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
        var scored = model.Transform(split.TrainSet);
        var importance = ml.Regression.PermutationFeatureImportance(model, scored, permutationCount: 5); // expect: MLQ3007
        return importance.Values.Min(value => value.RSquared.Mean);
    }

    public List<string> OfClasses(IDataView rows)
    {
        ITransformer model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(rows);
        var lazy = new Lazy<List<string>>(() =>
            [.. ml.MulticlassClassification.PermutationFeatureImportance(model, model.Transform(rows)).Keys]); // expect: MLQ3007
        return lazy.Value;
    }

    public double OfMargins(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        return metrics.F1Score * Explain(model, split.TrainSet); // expect: MLQ3007
    }

    private double Explain(ITransformer model, IDataView rows) =>
        ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, model.Transform(rows)).Values.Max(value => value.AreaUnderRocCurve.Mean);
}
