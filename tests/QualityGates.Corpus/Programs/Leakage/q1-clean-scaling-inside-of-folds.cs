// corpus: Folds made by an iterator; in each the ranges come from the other folds, and the held-out flowers are only measured with them.
// library: Accord.NET
// axis: iterator of folds
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Flowers;

public sealed record Flower(double[] Sizes, int Kind);

public sealed record Fold(int Number, Flower[] Train, Flower[] Test);

public sealed record FoldScore(int Number, double Accuracy, double Kappa);

public sealed class Ranges(double[] lows, double[] widths)
{
    public static Ranges Of(double[][] rows)
    {
        var columns = Enumerable.Range(0, rows[0].Length);
        var lows = columns.Select(column => rows.Min(row => row[column])).ToArray();
        var highs = columns.Select(column => rows.Max(row => row[column])).ToArray();
        return new Ranges(lows, highs.Zip(lows, (high, low) => Math.Max(high - low, 1e-9)).ToArray());
    }

    public double[][] Apply(double[][] rows) =>
        rows.Select(row => row.Select((value, column) => (value - lows[column]) / widths[column]).ToArray()).ToArray();
}

public static class FlowerStudy
{
    public static IEnumerable<Fold> Folds(Flower[] flowers, int count, int seed)
    {
        var shuffled = flowers.ToArray();
        new Random(seed).Shuffle(shuffled);
        for (var number = 0; number < count; number++)
        {
            var held = number;
            yield return new Fold(
                number,
                shuffled.Where((_, place) => place % count != held).ToArray(),
                shuffled.Where((_, place) => place % count == held).ToArray());
        }
    }

    public static FoldScore Score(Fold fold)
    {
        var ranges = Ranges.Of(Sizes(fold.Train));
        var neighbours = new KNearestNeighbors(k: 5).Learn(ranges.Apply(Sizes(fold.Train)), Kinds(fold.Train));
        var matrix = new GeneralConfusionMatrix(Kinds(fold.Test), neighbours.Decide(ranges.Apply(Sizes(fold.Test))));
        return new FoldScore(fold.Number, matrix.Accuracy, matrix.Kappa);
    }

    public static void Write(Flower[] flowers, string file)
    {
        var scores = Folds(flowers, 5, seed: 31).Select(Score).ToList();
        File.WriteAllText(file, JsonSerializer.Serialize(new { Mean = scores.Average(score => score.Kappa), scores }));
    }

    private static double[][] Sizes(Flower[] flowers) => flowers.Select(flower => flower.Sizes).ToArray();

    private static int[] Kinds(Flower[] flowers) => flowers.Select(flower => flower.Kind).ToArray();
}
