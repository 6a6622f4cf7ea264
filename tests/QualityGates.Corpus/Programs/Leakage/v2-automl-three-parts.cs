// corpus: The search trains on one part, tunes on a second and is measured on a third; then the estimator is fitted on everything.
// library: AutoML
// axis: right
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Elevators;

public sealed class ElevatorSearch(MLContext ml, uint seconds)
{
    public (ITransformer Model, BinaryClassificationMetrics Metrics) Run(IDataView rides)
    {
        var outer = ml.Data.TrainTestSplit(rides, testFraction: 0.2, samplingKeyColumnName: "Elevator");
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, samplingKeyColumnName: "Elevator");
        var run = ml.Auto().CreateBinaryClassificationExperiment(seconds).Execute(inner.TrainSet, inner.TestSet, labelColumnName: "Stuck").BestRun;
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(run.Model.Transform(outer.TestSet), "Stuck");
        return (run.Estimator.Fit(rides), metrics);
    }
}
