// corpus: An own sampler draws the rows of each class with the generator its maker seeded.
// library: SharpLearning
// axis: interface, generics
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Coins;

public interface IRowSampler
{
    int[] Draw(double[] targets, int perClass);
}

public sealed class BalancedSampler(int seed) : IRowSampler
{
    private readonly Random _random = new(seed);

    public int[] Draw(double[] targets, int perClass) => targets
        .Select((target, row) => (target, row))
        .GroupBy(pair => pair.target)
        .OrderBy(group => group.Key)
        .SelectMany(group => group.Select(pair => pair.row).OrderBy(_ => _random.Next()).Take(perClass))
        .ToArray();
}

public sealed record Share(int[] Learn, int[] Held)
{
    public static Share Of(int[] rows, double held)
    {
        var cut = (int)(rows.Length * (1 - held));
        return new Share(rows[..cut], rows[cut..]);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), separator: ',');
        var coins = parser.EnumerateRows("weight", "diameter", "shine").ToF64Matrix();
        var kinds = parser.EnumerateRows("kind").ToF64Vector();

        IRowSampler sampler = new BalancedSampler(seed: 2024);
        var rows = sampler.Draw(kinds, perClass: 400);
        Shuffle(rows, new Random(11));
        var share = Share.Of(rows, held: 0.25);

        var forest = new ClassificationRandomForestLearner(trees: 150, seed: 5).Learn(coins, kinds, share.Learn);
        var expected = share.Held.Select(row => kinds[row]).ToArray();
        var predicted = share.Held.Select(row => forest.Predict(coins.Row(row))).ToArray();

        var error = new TotalErrorClassificationMetric<double>().Error(expected, predicted);
        var recall = new RecallMetric<double>(1.0).Error(expected, predicted);
        Console.WriteLine($"error {error:P1}, missed forgeries {recall:P1}");
        return error < 0.1 && recall < 0.05 ? 0 : 1;
    }

    private static void Shuffle(int[] rows, Random random)
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }
    }
}
