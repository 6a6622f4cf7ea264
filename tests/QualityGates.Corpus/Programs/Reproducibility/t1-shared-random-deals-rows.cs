// corpus: A splitter deals rows to two lists by the random source of the process.
// library: ML.NET
// axis: generic splitter, Random.Shared
using Microsoft.ML;

public sealed class RandomSplitter<T>(double testShare)
{
    public (List<T> Train, List<T> Test) Split(IEnumerable<T> rows)
    {
        var train = new List<T>();
        var test = new List<T>();
        foreach (var row in rows)
        {
            (Random.Shared.NextDouble() < testShare ? test : train).Add(row); // expect: MLQ1002
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
        var (train, test) = new RandomSplitter<Order>(0.2).Split(orders);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Value))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }
}
