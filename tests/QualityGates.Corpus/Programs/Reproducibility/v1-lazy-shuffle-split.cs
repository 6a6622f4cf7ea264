// corpus: A repository hands out rows in an order that is drawn anew each time; they are split and given to Take and Skip.
// library: ML.NET
// axis: helper, property
using Microsoft.ML;

namespace LazyRows;

public sealed class Order
{
    public float Price { get; set; }
    public float Weight { get; set; }
    public bool Label { get; set; }
}

public sealed class Orders(IReadOnlyList<Order> all, int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<Order> Mixed => all.OrderBy(_ => _random.Next()); // expect: MLQ1010

    public IEnumerable<Order> Noisy() => all.Select(order => new Order // expect: MLQ1010
    {
        Price = order.Price * (1 + (_random.NextSingle() - 0.5f) * 0.1f),
        Weight = order.Weight,
        Label = order.Label,
    });
}

public sealed class OrderStudy(MLContext ml, Orders orders)
{
    public double Measure()
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(orders.Mixed), testFraction: 0.3);
        return Score(split.TrainSet, split.TestSet);
    }

    public ITransformer Robust() => Pipeline().Fit(ml.Data.LoadFromEnumerable(orders.Noisy()));

    private double Score(IDataView train, IDataView test) =>
        ml.BinaryClassification.EvaluateNonCalibrated(Pipeline().Fit(train).Transform(test)).Accuracy;

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", "Price", "Weight")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron());
}
