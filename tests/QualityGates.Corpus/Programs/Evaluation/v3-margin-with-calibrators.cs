// corpus: Calibrators with fixed numbers, isotonic ones and naive ones follow trainers without probabilities, in pipelines and by themselves.
// library: ML.NET
// axis: right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Calibrated;

public sealed class Calibrated(MLContext ml)
{
    public double Fixed(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.NormalizeMinMax("Features")
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron())
            .Append(ml.BinaryClassification.Calibrators.Platt(slope: -1.2, offset: 0.1));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test)).LogLoss;
    }

    public double Isotonic(IDataView train, IDataView held, IDataView test)
    {
        var model = ml.BinaryClassification.Trainers.SdcaNonCalibrated().Fit(train);
        var calibrator = ml.BinaryClassification.Calibrators.Isotonic().Fit(model.Transform(held));
        return ml.BinaryClassification.Evaluate(calibrator.Transform(model.Transform(test))).LogLoss;
    }

    public double Folds(IDataView rows)
    {
        var pipeline = ml.BinaryClassification.Trainers.LdSvm().Append(ml.BinaryClassification.Calibrators.Naive());
        return ml.BinaryClassification.CrossValidate(rows, pipeline).Average(fold => fold.Metrics.LogLoss);
    }

    public double Without(IDataView rows) =>
        ml.BinaryClassification.CrossValidateNonCalibrated(rows, ml.BinaryClassification.Trainers.LinearSvm()).Average(fold => fold.Metrics.F1Score);
}
