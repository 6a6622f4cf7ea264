// corpus: A program clusters customers and votes with a forest, and nobody seeds the generator of the library; the command that is run first makes the first learner.
// library: Accord
// axis: delegate
using System.Globalization;
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

namespace Segments;

internal static class Program
{
    private static readonly Dictionary<string, Action<double[][], int[]>> Commands = new()
    {
        ["vote"] = Vote,
        ["cluster"] = Cluster,
    };

    private static void Main(string[] args)
    {
        var rows = File.ReadLines("customers.csv").Skip(1).Select(Cells).ToArray();
        var features = Array.ConvertAll(rows, row => row[1..]);
        var classes = Array.ConvertAll(rows, row => (int)row[0]);
        Vote(features, classes); // expect: MLQ1003
        if (args.Length > 0 && Commands.TryGetValue(args[0], out var command))
        {
            command(features, classes);
        }
    }

    private static double[] Cells(string line) => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture));

    private static void Vote(double[][] features, int[] classes)
    {
        var cut = features.Length * 3 / 4;
        var teacher = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.8 };
        var forest = teacher.Learn(features[..cut], classes[..cut]);
        var error = new ZeroOneLoss(classes[cut..]).Loss(forest.Decide(features[cut..]));
        Console.WriteLine($"error {error:P1}");
    }

    private static void Cluster(double[][] features, int[] classes)
    {
        var clusters = new KMeans(5).Learn(features);
        var groups = clusters.Decide(features);
        foreach (var group in groups.Distinct().OrderBy(group => group))
        {
            var members = groups.Count(other => other == group);
            Console.WriteLine($"{group}: {members} of {classes.Length}");
        }
    }
}
