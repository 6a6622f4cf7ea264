// corpus: A random forest of Accord learns mushrooms in Main, and the generator its trees draw from never gets a seed.
// library: Accord
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Mushrooms;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 3 / 4;
        var x = rows.Select(row => row[..^1]).ToArray();
        var y = rows.Select(row => (int)row[^1]).ToArray();

        var names = new[] { "cap", "stem", "ring", "smell" };
        var attributes = names.Select(name => DecisionVariable.Continuous(name)).ToArray();
        var teacher = new RandomForestLearning(attributes) // expect: MLQ1003
        {
            NumberOfTrees = 60,
            SampleRatio = 0.7,
        };
        teacher.ParallelOptions.MaxDegreeOfParallelism = 1;
        var forest = teacher.Learn(x[..cut], y[..cut]);

        var answers = x[cut..].Select(features => forest.Decide(features)).ToArray();
        var matrix = new GeneralConfusionMatrix(y[cut..], answers);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, matrix.Error }));
    }
}
