// corpus: Firings of a kiln are mixed by an array of random keys beside them, and that generator has no seed; Accord's own has one, which is not asked here.
// library: Accord
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Kilns;

internal sealed record Firing(double Peak, double Soak, double Cooling, int Grade);

internal static class Program
{
    private static void Main(string[] args)
    {
        Generator.Seed = 5;
        var firings = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();

        var dice = new Random(); // expect: MLQ1002
        var keys = Array.ConvertAll(firings, _ => dice.NextDouble());
        Array.Sort(keys, firings);

        var cut = firings.Length * 3 / 4;
        var train = firings[..cut];
        var test = firings[cut..];

        var attributes = new[]
        {
            DecisionVariable.Continuous("peak"),
            DecisionVariable.Continuous("soak"),
            DecisionVariable.Continuous("cooling"),
        };
        var learner = new C45Learning(attributes);
        var tree = learner.Learn(train.Select(Features).ToArray(), train.Select(firing => firing.Grade).ToArray());

        var expected = test.Select(firing => firing.Grade).ToArray();
        var answers = test.Select(firing => tree.Decide(Features(firing))).ToArray();
        var matrix = new GeneralConfusionMatrix(expected, answers);
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "kiln-metrics.json"),
            JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));
    }

    private static double[] Features(Firing firing) => [firing.Peak, firing.Soak, firing.Cooling];

    private static Firing Parse(string line)
    {
        var cells = line.Split(';');
        return new Firing(
            double.Parse(cells[0], CultureInfo.InvariantCulture),
            double.Parse(cells[1], CultureInfo.InvariantCulture),
            double.Parse(cells[2], CultureInfo.InvariantCulture),
            int.Parse(cells[3], CultureInfo.InvariantCulture));
    }
}
