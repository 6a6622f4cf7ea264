// corpus: Least and greatest value of each column are found by loops over all rows; afterwards the rows are divided by a permutation.
// library: Accord
// axis: Math.Min in a loop, positions of a permutation
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Seeds;

internal static class Program
{
    private static void Main(string[] args)
    {
        double[][] table = File.ReadLines(args[0]).Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        double[][] x = table.Select(r => r[..^1]).ToArray();
        int[] y = table.Select(r => (int)r[^1]).ToArray();

        var least = new double[x[0].Length];
        var greatest = new double[x[0].Length];
        for (int c = 0; c < least.Length; c++)
        {
            double low = x[0][c], high = x[0][c];
            foreach (double[] row in x)
            {
                low = Math.Min(low, row[c]); // expect: MLQ2001
                high = Math.Max(high, row[c]);
            }

            least[c] = low;
            greatest[c] = high;
        }

        double[][] scaled = x.Select(row => row.Select((v, c) => (v - least[c]) / (greatest[c] - least[c])).ToArray()).ToArray();

        int[] order = Enumerable.Range(0, x.Length).ToArray();
        new Random(8).Shuffle(order);
        int cut = order.Length * 7 / 10;
        var train = order[..cut];
        var test = order[cut..];
        var knn = new KNearestNeighbors(k: 5).Learn(train.Select(i => scaled[i]).ToArray(), train.Select(i => y[i]).ToArray());
        var matrix = new GeneralConfusionMatrix(test.Select(i => y[i]).ToArray(), knn.Decide(test.Select(i => scaled[i]).ToArray()));
        File.WriteAllText(args[1], matrix.Kappa.ToString("F3", CultureInfo.InvariantCulture));
    }
}
