// corpus: A search is given the train part of a split that keeps nine tenths for testing.
// library: AutoML
// axis: search
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Ships;

public sealed class FuelSearch(MLContext ml)
{
    public RegressionMetrics Search(IDataView voyages)
    {
        var split = ml.Data.TrainTestSplit(voyages, testFraction: 0.9); // expect: MLQ2013
        var best = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 300).Execute(split.TrainSet, "Fuel").BestRun;
        return ml.Regression.Evaluate(best.Model.Transform(split.TestSet), "Fuel");
    }
}
