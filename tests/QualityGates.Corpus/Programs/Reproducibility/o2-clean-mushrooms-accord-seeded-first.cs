// corpus: A forest of Accord for mushrooms is grown after the set-up of the program has set the seed of the library.
// library: Accord.NET
// axis: static set-up and generic splitter
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;
using RandomSource = Accord.Math.Random.Generator;

namespace Mushrooms;

public static class Program
{
    public static void Main(string[] args)
    {
        Setup(1);
        var table = File.ReadLines(args[0]).Skip(1).Select(Mushroom.Parse).ToArray();
        var deal = Deal.ByPosition(table, every: 5);
        var teacher = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.7 };
        teacher.ParallelOptions.MaxDegreeOfParallelism = 1;
        var forest = teacher.Learn(
            deal.Rest.Select(m => m.Measures).ToArray(),
            deal.Rest.Select(m => m.Kind).ToArray());

        var expected = deal.Held.Select(m => m.Kind).ToArray();
        var predicted = forest.Decide(deal.Held.Select(m => m.Measures).ToArray());
        var matrix = new GeneralConfusionMatrix(expected, predicted);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, matrix.Error }));
    }

    private static void Setup(int seed) => RandomSource.Seed = seed;
}

public sealed record Mushroom(double[] Measures, int Kind)
{
    public static Mushroom Parse(string line)
    {
        var cells = line.Split(';');
        return new Mushroom(
            cells[1..].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray(),
            int.Parse(cells[0], CultureInfo.InvariantCulture));
    }
}

public sealed record Deal<T>(IReadOnlyList<T> Rest, IReadOnlyList<T> Held);

public static class Deal
{
    public static Deal<T> ByPosition<T>(IReadOnlyList<T> items, int every)
    {
        var groups = items.Index().ToLookup(pair => pair.Index % every == 0, pair => pair.Item);
        return new Deal<T>([.. groups[false]], [.. groups[true]]);
    }
}
