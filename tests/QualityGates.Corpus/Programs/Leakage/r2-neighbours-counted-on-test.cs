// corpus: How many neighbours are asked is decided by the accuracy on the test rows.
// library: Accord
// axis: loop, method, out
using System.Globalization;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

namespace Digits;

internal static class Program
{
    private static void Main()
    {
        Read("digits-train.csv", out var trainX, out var trainY);
        Read("digits-test.csv", out var testX, out var testY);

        var bestK = 0;
        var bestError = 1.0;
        for (var k = 1; k <= 25; k += 2)
        {
            var knn = new KNearestNeighbors(k);
            knn.Learn(trainX, trainY);
            var error = new ZeroOneLoss(testY).Loss(knn.Decide(testX));
            if (error < bestError) // expect: MLQ2006
            {
                bestError = error;
                bestK = k;
            }
        }
        Console.WriteLine($"k = {bestK}: {1 - bestError:P2} of the test digits are read");
    }

    private static void Read(string path, out double[][] x, out int[] y)
    {
        var rows = File.ReadLines(path).Select(line => line.Split(',')).ToArray();
        x = rows.Select(cells => cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        y = rows.Select(cells => int.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray();
    }
}
