// corpus: Each candidate gets the same order of rows from a generator of the same seed, because that is how candidates are compared.
// library: Accord.NET
// axis: loop over candidates
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Seeds;

public sealed record Grain(double[] Sizes, int Kind);

public static class Program
{
    public static int Main(string[] args)
    {
        var grains = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();
        var first = grains.Where((_, row) => row % 5 != 0).ToArray();
        var held = grains.Where((_, row) => row % 5 == 0).ToArray();

        var scores = new List<(int K, double Kappa)>();
        foreach (var k in new[] { 1, 3, 5, 9 })
        {
            var random = new Random(7);
            var order = first.OrderBy(_ => random.Next()).ToArray();
            var cut = order.Length * 3 / 4;
            var (learn, validation) = (order[..cut], order[cut..]);
            scores.Add((k, Judge(Neighbours(k, learn), validation).Kappa));
        }

        var best = scores.OrderByDescending(score => score.Kappa).ThenBy(score => score.K).First().K;
        var matrix = Judge(Neighbours(best, first), held);
        Console.WriteLine($"k = {best}: accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
        return matrix.Kappa > 0.8 ? 0 : 1;
    }

    private static KNearestNeighbors Neighbours(int k, Grain[] grains)
    {
        var neighbours = new KNearestNeighbors(k);
        neighbours.Learn(grains.Select(grain => grain.Sizes).ToArray(), grains.Select(grain => grain.Kind).ToArray());
        return neighbours;
    }

    private static GeneralConfusionMatrix Judge(KNearestNeighbors neighbours, Grain[] grains) => new(
        grains.Select(grain => grain.Kind).ToArray(),
        neighbours.Decide(grains.Select(grain => grain.Sizes).ToArray()));

    private static Grain Parse(string line)
    {
        var cells = line.Split(',');
        return new Grain(
            cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            int.Parse(cells[^1], CultureInfo.InvariantCulture));
    }
}
