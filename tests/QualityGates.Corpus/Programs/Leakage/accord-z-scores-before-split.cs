// corpus: Z-scores are computed over all measurements, and the index ranges for training and test are cut afterwards.
// library: Accord
// axis: index ranges
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Kernels;

namespace Tumours;

public static class Program
{
    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 1;
        var (measurements, malignant) = Table.Read(args[0]);

        double[][] scores = measurements.ZScores(); // expect: MLQ2001
        double[][] trainX = scores[..400];
        double[][] testX = scores[400..];
        int[] trainY = malignant[..400], testY = malignant[400..];

        var learner = new SequentialMinimalOptimization<Gaussian> { Complexity = 10 };
        var machine = learner.Learn(trainX, trainY);
        bool[] decided = machine.Decide(testX);
        double error = new ZeroOneLoss(testY).Loss(decided.Select(yes => yes ? 1 : 0).ToArray());
        if (error > 0.05)
        {
            throw new InvalidOperationException($"Error rate {error:P1}.");
        }
    }
}

internal static class Table
{
    public static (double[][] X, int[] Y) Read(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split(';').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (rows.Select(row => row[..^1]).ToArray(), rows.Select(row => (int)row[^1]).ToArray());
    }
}
