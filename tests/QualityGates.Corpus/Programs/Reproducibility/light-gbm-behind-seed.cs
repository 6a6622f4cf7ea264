// corpus: LightGBM with a seeded context and without Deterministic; a second one with it.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

public static class Prices
{
    public static (double, double) Run(IDataView rows, int seed)
    {
        var ml = new MLContext(seed);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var first = ml.Regression.Trainers.LightGbm("Price").Fit(parts.TrainSet); // expect: MLQ1006
        var second = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { LabelColumnName = "Price", Deterministic = true }).Fit(parts.TrainSet);
        return (ml.Regression.Evaluate(first.Transform(parts.TestSet), "Price").MeanAbsoluteError, ml.Regression.Evaluate(second.Transform(parts.TestSet), "Price").MeanAbsoluteError);
    }
}
