// corpus: All rows of a simulated market are drawn one after the other, and only sums over them are made in parallel.
// library: Accord
// axis: sequential draws, parallel sums
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Markets;

internal static class Program
{
    private static void Main(string[] args)
    {
        var random = new Random(18);
        var baskets = new int[1_500][];
        for (var i = 0; i < baskets.Length; i++)
        {
            baskets[i] = Enumerable.Range(0, 40).Select(_ => random.Next(1, 200)).ToArray();
        }

        var inputs = new double[baskets.Length][];
        var totals = new double[baskets.Length];
        Parallel.For(0, baskets.Length, number =>
        {
            var basket = baskets[number];
            inputs[number] = [basket.Count(price => price > 100), basket.Max()];
            totals[number] = basket.Sum() / 100.0;
        });
        var all = totals.AsParallel().Sum();

        var cut = inputs.Length * 3 / 4;
        var regression = new OrdinaryLeastSquares().Learn(inputs[..cut], totals[..cut]);
        var guesses = regression.Transform(inputs[cut..]);
        var root = new SquareLoss(totals[cut..]) { Root = true }.Loss(guesses);
        var absolute = guesses.Zip(totals[cut..], (a, b) => Math.Abs(a - b)).Average();
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { root, absolute, all }));
    }
}
