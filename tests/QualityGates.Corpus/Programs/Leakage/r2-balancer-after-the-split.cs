// corpus: The balancer repeats rare rows of the training part; the test part stays as it is.
// library: ML.NET
// axis: generic class, delegate, while loop
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Intrusion;

public sealed class Balancer<T>(Func<T, bool> isRare, int seed)
{
    public List<T> Balance(IReadOnlyList<T> rows)
    {
        var random = new Random(seed);
        var rare = rows.Where(isRare).ToList();
        var result = rows.ToList();
        var missing = rows.Count - 2 * rare.Count;
        while (missing-- > 0)
        {
            result.Add(rare[random.Next(rare.Count)]);
        }
        return result;
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 6);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flow>("flows.csv", ',', hasHeader: true), 0.2);
        var train = ml.Data.CreateEnumerable<Flow>(split.TrainSet, reuseRowObject: false).ToList();
        var balanced = ml.Data.LoadFromEnumerable(new Balancer<Flow>(flow => flow.Attack, seed: 6).Balance(train));
        var model = ml.Transforms.Concatenate("Features", "Bytes", "Packets", "Seconds")
            .Append(ml.BinaryClassification.Trainers.FastTree("Attack"))
            .Fit(balanced);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Attack");
        Console.WriteLine($"AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}, F1 {metrics.F1Score:F3}");
    }
}

public sealed class Flow
{
    [LoadColumn(0)] public float Bytes { get; set; }
    [LoadColumn(1)] public float Packets { get; set; }
    [LoadColumn(2)] public float Seconds { get; set; }
    [LoadColumn(3)] public bool Attack { get; set; }
}
