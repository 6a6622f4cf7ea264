// corpus: Three release gates each look at one figure that misleads when it is alone.
// library: ML.NET
// axis: library, pattern, folds, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Screws;

public interface IGate
{
    bool IsOpen(MLContext ml, IDataView rows);
}

public sealed class RejectGate : IGate
{
    public bool IsOpen(MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 6);
        var model = ml.Transforms.Concatenate("Features", "Thread", "Length", "Weight")
            .Append(ml.BinaryClassification.Trainers.FastTree("Reject"))
            .Fit(parts.TrainSet);
        var judged = model.Transform(parts.TestSet);
        return ml.BinaryClassification.Evaluate(judged, "Reject") is { Accuracy: > 0.95 }; // expect: MLQ3005
    }
}

public sealed class KindGate : IGate
{
    public bool IsOpen(MLContext ml, IDataView rows)
    {
        var kinds = ml.Transforms.Conversion.MapValueToKey("Kind")
            .Append(ml.Transforms.Concatenate("Features", "Thread", "Length", "Weight"))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes("Kind"));
        var folds = ml.MulticlassClassification.CrossValidate(rows, kinds, numberOfFolds: 4, labelColumnName: "Kind", seed: 6); // expect: MLQ3005
        return folds.Average(fold => fold.Metrics.MicroAccuracy) >= 0.8;
    }
}

public sealed class TorqueGate : IGate
{
    public bool IsOpen(MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 6);
        var model = ml.Transforms.Concatenate("Features", "Thread", "Length", "Weight")
            .Append(ml.Regression.Trainers.Gam("Torque"))
            .Fit(parts.TrainSet);
        var metrics = Measure(ml, model, parts.TestSet); // expect: MLQ3005
        if (double.IsNaN(metrics.RSquared))
        {
            return false;
        }

        return metrics.RSquared > 0.6;
    }

    private static RegressionMetrics Measure(MLContext ml, ITransformer model, IDataView held) =>
        ml.Regression.Evaluate(model.Transform(held), "Torque");
}
