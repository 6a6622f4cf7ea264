// corpus: The search is given all rows to train with and the test part to compare by, which is then reported.
// library: AutoML
// axis: validation of a search
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Trips;

public sealed class TripSearch(MLContext ml)
{
    public RegressionMetrics Run(IDataView trips)
    {
        var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
        var best = ml.Auto().CreateRegressionExperiment(300).Execute(split.TrainSet, split.TestSet, "Minutes").BestRun;
        return ml.Regression.Evaluate(best.Model.Transform(split.TestSet), "Minutes"); // expect: MLQ2005
    }
}
