// corpus: A generic trainer divides at random; one of the types it is made for has the time of the order.
// library: ML.NET
// axis: generic base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Webshop;

public sealed class Order
{
    public DateTimeOffset? PlacedAt { get; set; }
    public float Items { get; set; }
    public float Total { get; set; }
    public bool Returned { get; set; }
}

public abstract class TrainerOf<TRow> where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 14);

    protected abstract IEstimator<ITransformer> Pipeline();

    protected CalibratedBinaryClassificationMetrics Run(IDataView rows, string label)
    {
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return Ml.BinaryClassification.Evaluate(Pipeline().Fit(split.TrainSet).Transform(split.TestSet), label);
    }
}

public sealed class ReturnTrainer : TrainerOf<Order>
{
    public double Train(List<Order> orders)
    {
        var metrics = Run(Ml.Data.LoadFromEnumerable(orders), nameof(Order.Returned)); // expect: MLQ2009
        return metrics.AreaUnderPrecisionRecallCurve;
    }

    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Total))
        .Append(Ml.BinaryClassification.Trainers.FastTree(nameof(Order.Returned)));
}
