// corpus: Preparation is an object that is fitted once, on the train part, and then applied to both parts; a calibrator has rows of its own.
// library: ML.NET
// axis: own class, right, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hospital;

public sealed class Preparation
{
    private readonly ITransformer _steps;

    public Preparation(MLContext ml, IDataView train) =>
        _steps = ml.Transforms.Concatenate("Features", "Age", "Severity").Append(ml.Transforms.NormalizeMeanVariance("Features")).Fit(train);

    public IDataView Apply(IDataView rows) => _steps.Transform(rows);
}

public sealed class ReadmissionModel(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Run(IDataView stays)
    {
        var outer = ml.Data.TrainTestSplit(stays, testFraction: 0.3);
        var held = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.6);
        var preparation = new Preparation(ml, outer.TrainSet);
        var scorer = ml.BinaryClassification.Trainers.LinearSvm("Readmitted").Fit(preparation.Apply(outer.TrainSet));

        var scored = scorer.Transform(preparation.Apply(held.TrainSet));
        var calibrator = ml.BinaryClassification.Calibrators.Platt("Readmitted").Fit(scored);

        var judged = calibrator.Transform(scorer.Transform(preparation.Apply(held.TestSet)));
        return ml.BinaryClassification.Evaluate(judged, "Readmitted");
    }
}
