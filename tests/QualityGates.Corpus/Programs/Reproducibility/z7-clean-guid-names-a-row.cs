// corpus: Each row gets a new Guid as text by which it can be found again; the features do not hold it.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orders;

public sealed class Order
{
    public string Key { get; init; } = Guid.NewGuid().ToString("N");
    public float Items { get; init; }
    public float Distance { get; init; }
    public float Minutes { get; init; }
}

public static class DeliveryTimes
{
    public static RegressionMetrics Train(MLContext ml, IEnumerable<(float Items, float Distance, float Minutes)> source)
    {
        var orders = source.Select(s => new Order { Items = s.Items, Distance = s.Distance, Minutes = s.Minutes }).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(orders), testFraction: 0.25, seed: 8);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Distance))
            .Append(ml.Regression.Trainers.FastForest(nameof(Order.Minutes)))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Order.Minutes));
    }
}
