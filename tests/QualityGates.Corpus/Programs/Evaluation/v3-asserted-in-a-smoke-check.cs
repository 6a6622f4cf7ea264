// corpus: A smoke check trains on a handful of rows, measures, and throws when the figure is no number.
// library: ML.NET
// axis: check, right
// scores: MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Smoke;

public static class SmokeCheck
{
    public static void TrainsAtAll(MLContext ml, IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
        var model = ml.Regression.Trainers.LightGbm().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        if (double.IsNaN(metrics.MeanAbsoluteError) || double.IsInfinity(metrics.RSquared))
        {
            throw new InvalidOperationException("Nothing was learned.");
        }
    }
}
