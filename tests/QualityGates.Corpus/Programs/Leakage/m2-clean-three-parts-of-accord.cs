// corpus: Three parts by shuffled positions; an imputation and a normaliser of the train part, k chosen on the second part, one report on the third.
// library: Accord.NET
// axis: index arrays, records, running best
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;

namespace Seeds;

internal sealed record Part(double[][] X, int[] Y);

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("seeds.json"))!;
        var order = Enumerable.Range(0, rows.Length).ToArray();
        new Random(99).Shuffle(order);
        var first = rows.Length * 6 / 10;
        var second = rows.Length * 8 / 10;
        var train = Pick(rows, order.AsSpan(0, first));
        var middle = Pick(rows, order.AsSpan(first, second - first));
        var last = Pick(rows, order.AsSpan(second));

        var means = train.X.Mean(dimension: 0);
        var deviations = train.X.StandardDeviation(means);
        Part Scale(Part part) => part with { X = part.X.ZScores(means, deviations) };
        (train, middle, last) = (Scale(train), Scale(middle), Scale(last));

        KNearestNeighbors? best = null;
        var lowest = double.PositiveInfinity;
        for (var k = 1; k <= 15; k += 2)
        {
            var candidate = new KNearestNeighbors(k).Learn(train.X, train.Y);
            var error = Error(candidate, middle);
            if (error < lowest)
            {
                (best, lowest) = (candidate, error);
            }
        }

        File.WriteAllText("seeds-report.json", JsonSerializer.Serialize(new { k = best!.K, validation = lowest, test = Error(best, last) }));
    }

    private static double Error(KNearestNeighbors model, Part part) => new ZeroOneLoss(part.Y).Loss(model.Decide(part.X));

    private static Part Pick(double[][] rows, ReadOnlySpan<int> positions)
    {
        var x = new double[positions.Length][];
        var y = new int[positions.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            x[i] = rows[positions[i]][..^1];
            y[i] = (int)rows[positions[i]][^1];
        }

        return new Part(x, y);
    }
}
