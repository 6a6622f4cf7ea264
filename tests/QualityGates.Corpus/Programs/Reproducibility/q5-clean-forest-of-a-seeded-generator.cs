// corpus: The generator that all of the library draw from gets its seed as the first thing the program does.
// library: Accord.NET
// axis: console, forest
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Mosses;

public static class Program
{
    private const int Seed = 101;

    public static int Main(string[] args)
    {
        Generator.Seed = Seed;
        var samples = Read(args[0]).ToArray();
        var held = samples.Where((_, row) => row % 4 == 0).ToArray();
        var learn = samples.Where((_, row) => row % 4 != 0).ToArray();

        var learner = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.7 };
        learner.ParallelOptions.MaxDegreeOfParallelism = 1;
        var forest = learner.Learn(learn.Select(sample => sample.Values).ToArray(), learn.Select(sample => sample.Kind).ToArray());

        var said = held.Select(sample => forest.Decide(sample.Values)).ToArray();
        var matrix = new GeneralConfusionMatrix(held.Select(sample => sample.Kind).ToArray(), said);
        Console.WriteLine($"seed {Seed}: accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
        return matrix.Kappa < 0.7 ? 1 : 0;
    }

    private static IEnumerable<(double[] Values, int Kind)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            yield return (
                Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture)),
                int.Parse(cells[0], CultureInfo.InvariantCulture));
        }
    }
}
