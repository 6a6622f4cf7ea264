// corpus: A calibrator follows the support vector machine, a forest is evaluated without probabilities, a regression evaluator computes a Brier score.
// library: ML.NET
// axis: right, silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Alarms;

public sealed class AlarmModels(MLContext ml)
{
    public double Calibrated(IDataView train, IDataView test)
    {
        var pipeline = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.BinaryClassification.Calibrators.Platt());
        return ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test)).LogLoss;
    }

    public double Forest(IDataView train, IDataView test) =>
        ml.BinaryClassification.EvaluateNonCalibrated(ml.BinaryClassification.Trainers.FastForest().Fit(train).Transform(test)).AreaUnderRocCurve;

    public double Brier(IDataView train, IDataView test)
    {
        var numbers = ml.Transforms.Conversion.ConvertType("Outcome", "Label", DataKind.Single);
        var pipeline = numbers.Append(ml.BinaryClassification.Trainers.FastTree());
        var scored = pipeline.Fit(train).Transform(test);
        return ml.Regression.Evaluate(scored, labelColumnName: "Outcome", scoreColumnName: "Probability").MeanSquaredError;
    }

    public double Either(IDataView train, IDataView test, bool calibrated)
    {
        IEstimator<ITransformer> trainer = calibrated ? ml.BinaryClassification.Trainers.FastTree() : ml.BinaryClassification.Trainers.FastForest();
        return ml.BinaryClassification.EvaluateNonCalibrated(trainer.Fit(train).Transform(test)).F1Score;
    }
}
