// corpus: A class trains a classifier and a regression for a shop, measures each by its own evaluator and gives both back with their figures.
// library: ML.NET
// axis: two tasks, tuple, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop;

public sealed record ShopModels(ITransformer Returns, ITransformer Basket, CalibratedBinaryClassificationMetrics ReturnMetrics, RegressionMetrics BasketMetrics);

public sealed class ShopTraining(MLContext ml)
{
    public ShopModels Train(IDataView orders)
    {
        var split = ml.Data.TrainTestSplit(orders, testFraction: 0.2);
        var (returns, returnMetrics) = Returns(split);
        var (basket, basketMetrics) = Basket(split);
        return new ShopModels(returns, basket, returnMetrics, basketMetrics);
    }

    private (ITransformer, CalibratedBinaryClassificationMetrics) Returns(DataOperationsCatalog.TrainTestData split)
    {
        var model = ml.BinaryClassification.Trainers.LightGbm("Returned").Fit(split.TrainSet);
        return (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Returned"));
    }

    private (ITransformer, RegressionMetrics) Basket(DataOperationsCatalog.TrainTestData split)
    {
        var model = ml.Regression.Trainers.LightGbm("Total").Fit(split.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(split.TestSet), "Total"));
    }
}
