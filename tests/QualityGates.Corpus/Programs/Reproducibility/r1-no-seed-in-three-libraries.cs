// corpus: Nothing in this program sets the seed of Accord or NumSharp, both draw: clusters begin somewhere, weights are random.
// library: Accord, NumSharp
// axis: console program with static methods
using Accord.MachineLearning;
using NumSharp;

internal static class Program
{
    private static void Main()
    {
        var rows = File.ReadLines("visits.csv")
            .Select(line => line.Split(';').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        foreach (var (cluster, count) in Sizes(rows)) // expect: MLQ1003
        {
            Console.WriteLine($"{cluster}: {count}");
        }
        Console.WriteLine(Perceptron(rows).ToString()); // expect: MLQ1003
    }

    private static Dictionary<int, int> Sizes(double[][] rows)
    {
        var clusters = new KMeans(4).Learn(rows);
        return clusters.Decide(rows).GroupBy(cluster => cluster).ToDictionary(group => group.Key, group => group.Count());
    }

    private static NDArray Perceptron(double[][] rows)
    {
        var weights = np.random.randn(rows[0].Length - 1);
        foreach (var row in rows)
        {
            var x = np.array(row[..^1]);
            var error = row[^1] - (double)np.dot(weights, x);
            weights = weights + x * (0.01 * error);
        }
        return weights;
    }
}
