// corpus: Means and deviations are summed up by loops over the rows at the train positions; the rows at the test positions are scaled by them.
// library: Accord
// axis: sums in loops, positions of a permutation
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Rice;

internal static class Program
{
    private static void Main(string[] args)
    {
        double[][] table = File.ReadLines(args[0]).Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        double[][] x = table.Select(r => r[..^1]).ToArray();
        int[] y = table.Select(r => (int)r[^1]).ToArray();

        int[] order = Enumerable.Range(0, x.Length).ToArray();
        new Random(3).Shuffle(order);
        int cut = order.Length * 3 / 4;
        double[][] trainX = order.Take(cut).Select(i => x[i]).ToArray();
        double[][] testX = order.Skip(cut).Select(i => x[i]).ToArray();
        int[] trainY = order.Take(cut).Select(i => y[i]).ToArray();
        int[] testY = order.Skip(cut).Select(i => y[i]).ToArray();

        var mean = new double[trainX[0].Length];
        foreach (double[] row in trainX)
        {
            for (int c = 0; c < mean.Length; c++)
            {
                mean[c] += row[c] / trainX.Length;
            }
        }

        double[][] Centred(double[][] rows) => rows.Select(row => row.Select((v, c) => v - mean[c]).ToArray()).ToArray();

        var knn = new KNearestNeighbors(k: 3).Learn(Centred(trainX), trainY);
        var matrix = new GeneralConfusionMatrix(testY, knn.Decide(Centred(testX)));
        File.WriteAllText(args[1], matrix.Kappa.ToString("F3", CultureInfo.InvariantCulture));
    }
}
