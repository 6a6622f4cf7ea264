// corpus: Orders before the cutoff are learned, those after it are tested; validation rows are drawn at random from before.
// library: ML.NET
// axis: cut by time, silence of the page
// scores: MLQ2009 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Webshop;

public sealed class Order
{
    public DateTime PlacedAt { get; set; }
    public float Items { get; set; }
    public float Total { get; set; }
    public bool Returned { get; set; }
}

public sealed class ReturnTrainer(MLContext ml)
{
    public double Train(List<Order> orders, DateTime cutoff)
    {
        var before = ml.Data.LoadFromEnumerable(orders.Where(order => order.PlacedAt < cutoff).ToList());
        var after = ml.Data.LoadFromEnumerable(orders.Where(order => order.PlacedAt >= cutoff).ToList());
        var inner = ml.Data.TrainTestSplit(before, testFraction: 0.2);

        var features = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Total)).Fit(inner.TrainSet);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(nameof(Order.Returned));
        var model = trainer.Fit(features.Transform(inner.TrainSet), features.Transform(inner.TestSet));
        return ml.BinaryClassification.Evaluate(model.Transform(features.Transform(after)), nameof(Order.Returned)).AreaUnderRocCurve;
    }
}
