// corpus: Baskets go to learning or to testing by a stable bucket of their buyer, so that all baskets of one buyer are on one side.
// library: Accord
// axis: buckets
using System.Globalization;
using System.Text;
using Accord.MachineLearning.Bayes;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Univariate;

namespace Buyers;

public sealed record Basket(string Buyer, double[] Amounts, bool Returned);

public static class Buckets
{
    public static int Of(string name, int count)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return (int)(hash % (uint)count);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 5;
        var sides = File.ReadLines(args[0])
            .Skip(1)
            .Select(Parse)
            .ToLookup(basket => Buckets.Of(basket.Buyer, count: 10) < 8 ? Side.Learn : Side.Test);

        var (inputs, outputs) = Columns(sides[Side.Learn]);
        var bayes = new NaiveBayesLearning<NormalDistribution>().Learn(inputs, outputs);

        var (testInputs, expected) = Columns(sides[Side.Test]);
        var matrix = new ConfusionMatrix(predicted: bayes.Decide(testInputs), expected: expected);
        Console.WriteLine($"F {matrix.FScore:F3}, recall {matrix.Recall:P1}, precision {matrix.Precision:P1}, {matrix.NumberOfSamples} baskets");
    }

    private static (double[][] Inputs, int[] Outputs) Columns(IEnumerable<Basket> baskets)
    {
        var list = baskets.ToList();
        return ([.. list.Select(basket => basket.Amounts)], [.. list.Select(basket => basket.Returned ? 1 : 0)]);
    }

    private static Basket Parse(string line)
    {
        var cells = line.Split(',');
        return new Basket(cells[0], Array.ConvertAll(cells[1..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture)), cells[^1] == "1");
    }

    private enum Side
    {
        Learn,
        Test,
    }
}
