// corpus: Nothing the context reaches draws from it.
// library: ML.NET
// axis: guard
using Microsoft.ML;

public static class Churn
{
    public static ITransformer Train(IDataView rows)
    {
        var ml = new MLContext();
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree("Left", "Features").Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Left");
        return metrics.AreaUnderRocCurve > 0.7 && metrics.F1Score > 0.5 ? model : throw new System.InvalidOperationException();
    }
}
