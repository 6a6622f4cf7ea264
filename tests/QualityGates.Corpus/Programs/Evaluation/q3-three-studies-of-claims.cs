// corpus: Two studies leave out the probabilities their trainers give, a third scores a classifier as a regression.
// library: ML.NET
// axis: base class, library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed record Finding(string Study, double First, double Second);

public abstract class Study(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    public abstract Finding Run(IDataView train, IDataView test);
}

public sealed class SplineStudy(MLContext ml) : Study(ml)
{
    public override Finding Run(IDataView train, IDataView test)
    {
        var folds = Ml.BinaryClassification.CrossValidateNonCalibrated(train, Ml.BinaryClassification.Trainers.Gam(), numberOfFolds: 4); // expect: MLQ3003
        return new Finding("splines", folds.Average(fold => fold.Metrics.AreaUnderRocCurve), folds.Min(fold => fold.Metrics.F1Score));
    }
}

public sealed class LogisticStudy(MLContext ml) : Study(ml)
{
    public override Finding Run(IDataView train, IDataView test)
    {
        var trainer = Ml.BinaryClassification.Trainers.LbfgsLogisticRegression(l2Regularization: 0.1f);
        var model = Ml.Transforms.NormalizeMinMax("Features").Append(trainer).Fit(train);
        var metrics = Ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test)); // expect: MLQ3003
        return new Finding("logistic", metrics.AreaUnderPrecisionRecallCurve, metrics.PositiveRecall);
    }
}

public sealed class ForestStudy(MLContext ml) : Study(ml)
{
    public override Finding Run(IDataView train, IDataView test)
    {
        var model = Ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 300).Fit(train);
        var metrics = Ml.Regression.Evaluate(model.Transform(test)); // expect: MLQ3003
        return new Finding("forest", metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
