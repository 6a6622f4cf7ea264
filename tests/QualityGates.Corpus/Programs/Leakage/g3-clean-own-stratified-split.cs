// corpus: A splitter of the project has a method and parameters of the same names, and there a label as key really gives strata.
// library: Accord
// axis: look-alike, generic helper
using Accord.MachineLearning;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Mushrooms;

public sealed record Mushroom(double[] Measures, int Poisonous);

public sealed record Parts<T>(IReadOnlyList<T> TrainSet, IReadOnlyList<T> TestSet);

public sealed class StratifiedData(int seed)
{
    private readonly Random _random = new(seed);

    public Parts<T> TrainTestSplit<T, TKey>(IEnumerable<T> data, double testFraction, Func<T, TKey> samplingKeyColumnName)
        where TKey : notnull
    {
        var train = new List<T>();
        var test = new List<T>();
        foreach (var stratum in data.GroupBy(samplingKeyColumnName))
        {
            var members = stratum.ToArray();
            _random.Shuffle(members);
            var held = (int)Math.Round(members.Length * testFraction);
            test.AddRange(members.Take(held));
            train.AddRange(members.Skip(held));
        }

        return new Parts<T>(train, test);
    }
}

public static class Program
{
    public static void Main()
    {
        Generator.Seed = 12;
        var random = new Random(12);
        var mushrooms = Enumerable.Range(0, 600)
            .Select(i => new Mushroom([random.NextDouble(), random.NextDouble(), random.NextDouble()], i % 6 == 0 ? 1 : 0))
            .ToList();

        var parts = new StratifiedData(12).TrainTestSplit(mushrooms, testFraction: 0.25, samplingKeyColumnName: m => m.Poisonous);
        var neighbours = new KNearestNeighbors(k: 5);
        neighbours.Learn(parts.TrainSet.Select(m => m.Measures).ToArray(), parts.TrainSet.Select(m => m.Poisonous).ToArray());

        var expected = parts.TestSet.Select(m => m.Poisonous).ToArray();
        var predicted = neighbours.Decide(parts.TestSet.Select(m => m.Measures).ToArray());
        var matrix = new ConfusionMatrix(predicted, expected);
        Console.WriteLine(FormattableString.Invariant($"recall {matrix.Recall:F3}"));
        Console.WriteLine(FormattableString.Invariant($"precision {matrix.Precision:F3}"));
        Console.WriteLine(FormattableString.Invariant($"Matthews {matrix.MatthewsCorrelationCoefficient:F3}"));
    }
}
