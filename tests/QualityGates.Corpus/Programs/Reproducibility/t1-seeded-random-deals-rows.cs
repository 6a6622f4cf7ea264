// corpus: A splitter deals rows to two lists by a source with a seed.
// library: ML.NET
// axis: generic splitter, Random.Shared
using Microsoft.ML;

public sealed class RandomSplitter<T>(double testShare, int seed)
{
    private readonly Random _random = new(seed);

    public (List<T> Train, List<T> Test) Split(IEnumerable<T> rows)
    {
        var train = new List<T>();
        var test = new List<T>();
        foreach (var row in rows)
        {
            (_random.NextDouble() < testShare ? test : train).Add(row);
        }

        return (train, test);
    }
}

public sealed class Order
{
    public float Items { get; set; }
    public float Value { get; set; }
    public bool Label { get; set; }
}

public static class ReturnModel
{
    public static double Train(IReadOnlyList<Order> orders)
    {
        var ml = new MLContext(seed: 1);
        var (train, test) = new RandomSplitter<Order>(0.2, seed: 4).Split(orders);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Value))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }
}
