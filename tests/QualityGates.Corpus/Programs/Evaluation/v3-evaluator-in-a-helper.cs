// corpus: One helper evaluates binary models without their probabilities; it is asked for a boosted model, which has them.
// library: ML.NET
// axis: method that does not know the trainer
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Evaluator(MLContext ml)
{
    public BinaryClassificationMetrics Evaluate(ITransformer model, IDataView rows) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows));
}

public sealed class TurbineTraining(MLContext ml, Evaluator evaluator)
{
    public double Train(IDataView readings)
    {
        var split = ml.Data.TrainTestSplit(readings, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(split.TrainSet);
        var metrics = evaluator.Evaluate(model, split.TestSet); // expect: MLQ3003
        return metrics.AreaUnderPrecisionRecallCurve;
    }
}
