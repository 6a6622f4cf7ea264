// corpus: An extension method divides by the share it is given, and the trainer gives it that of the training rows.
// library: ML.NET
// axis: extension method, deconstruction
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Divided;

public static class Division
{
    public static (IDataView Train, IDataView Test) Divide(this IDataView rows, MLContext ml, double fraction, int seed = 0)
    {
        var parts = ml.Data.TrainTestSplit(rows, fraction, seed: seed);
        return (parts.TrainSet, parts.TestSet);
    }
}

public sealed class Trainer(MLContext ml)
{
    public RegressionMetrics Train(IDataView rows)
    {
        var (train, test) = rows.Divide(ml, 0.85); // expect: MLQ2013
        return ml.Regression.Evaluate(ml.Regression.Trainers.LightGbm().Fit(train).Transform(test));
    }

    public RegressionMetrics TrainRightly(IDataView rows)
    {
        var (train, test) = rows.Divide(ml, 0.15);
        return ml.Regression.Evaluate(ml.Regression.Trainers.LightGbm().Fit(train).Transform(test));
    }
}
