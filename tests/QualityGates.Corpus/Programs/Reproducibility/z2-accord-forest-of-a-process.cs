// corpus: The generator of Accord is seeded with the number of the process before a forest learns.
// library: Accord.NET
// axis: console
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Soil;

internal static class Program
{
    private static void Main(string[] args)
    {
        Generator.Seed = Environment.ProcessId; // expect: MLQ1004

        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        var teacher = new RandomForestLearning
        {
            NumberOfTrees = 40,
            SampleRatio = 0.7,
        };
        var forest = teacher.Learn(trainX, trainY);
        var matrix = new GeneralConfusionMatrix(testY, forest.Decide(testX));
        File.WriteAllText(
            args[2],
            string.Create(CultureInfo.InvariantCulture, $"accuracy={matrix.Accuracy}\nkappa={matrix.Kappa}\n"));
    }

    private static (double[][] X, int[] Y) Read(string file)
    {
        var rows = File.ReadLines(file)
            .Select(line => line.Split(','))
            .Select(cells => (
                X: cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
                Y: int.Parse(cells[0], CultureInfo.InvariantCulture)))
            .ToList();
        return (rows.Select(row => row.X).ToArray(), rows.Select(row => row.Y).ToArray());
    }
}
