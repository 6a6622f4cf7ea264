using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Heating;

public sealed class DemandService(MLContext ml, IModelStore store, uint maximumSeconds)
{
    public RegressionMetrics Train(IDataView buildings)
    {
        var outer = ml.Data.TrainTestSplit(buildings, testFraction: 0.2, seed: 58);
        var best = Search(outer.TrainSet);
        var metrics = ml.Regression.Evaluate(best.Model.Transform(outer.TestSet), nameof(Building.Demand));

        var shipped = best.Estimator.Fit(buildings);
        store.Save(shipped, buildings.Schema, metrics);
        return metrics;
    }

    private RunDetail<RegressionMetrics> Search(IDataView rows)
    {
        var inner = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 59);
        return ml.Auto()
            .CreateRegressionExperiment(maximumSeconds)
            .Execute(inner.TrainSet, inner.TestSet, labelColumnName: nameof(Building.Demand))
            .BestRun;
    }
}
