// corpus: A search for leaks in pipes gets validation rows of its own; the imputation knows only the rows that are learned from, and a third part is reported.
// library: ML.NET AutoML
// axis: library
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Pipes;

public sealed class LeakSearch
{
    private readonly MLContext _ml;

    public LeakSearch(int seed) => _ml = new MLContext(seed);

    public CalibratedBinaryClassificationMetrics Run(IDataView pipes, uint seconds)
    {
        var outer = _ml.Data.TrainTestSplit(pipes, testFraction: 0.2, seed: 1);
        var inner = _ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 2);

        var fill = _ml.Transforms
            .ReplaceMissingValues("Pressure", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Fit(inner.TrainSet);
        var train = fill.Transform(inner.TrainSet);
        var validation = fill.Transform(inner.TestSet);

        var experiment = _ml.Auto().CreateExperiment();
        experiment.SetPipeline(_ml.Transforms.Concatenate("Features", "Pressure", "Flow", "Depth")
            .Append(_ml.Auto().BinaryClassification(labelColumnName: "Leaks", useLbfgsLogisticRegression: false, useSdcaLogisticRegression: false)));
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve, "Leaks");
        experiment.SetTrainingTimeInSeconds(seconds);
        experiment.SetDataset(train, validation);

        var best = experiment.Run();
        return _ml.BinaryClassification.Evaluate(best.Model.Transform(fill.Transform(outer.TestSet)), labelColumnName: "Leaks");
    }
}
