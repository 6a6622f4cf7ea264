// corpus: A decision tree learns the first hundred shuffled flowers and is judged by the others.
// library: Accord.NET
// axis: static methods
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

internal static class Program
{
    private sealed record Flower(double[] Measures, int Species);

    private static Flower[] Load(string path) =>
    [
        .. from line in File.ReadAllLines(path).Skip(1)
           let cells = line.Split(',')
           select new Flower([.. cells.Take(4).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))], int.Parse(cells[4], CultureInfo.InvariantCulture)),
    ];

    private static double ErrorOf(DecisionTree tree, IReadOnlyCollection<Flower> flowers)
    {
        int[] predicted = tree.Decide([.. flowers.Select(flower => flower.Measures)]);
        return new ZeroOneLoss([.. flowers.Select(flower => flower.Species)]).Loss(predicted);
    }

    private static void Main(string[] args)
    {
        var flowers = Load(args[0]);
        new Random(11).Shuffle(flowers);
        var training = flowers[..100];
        var test = flowers[100..];

        var tree = new C45Learning().Learn(
            training.Select(flower => flower.Measures).ToArray(),
            training.Select(flower => flower.Species).ToArray());
        Console.WriteLine($"Training error: {ErrorOf(tree, training):P1}");
        Console.WriteLine($"Test error: {ErrorOf(tree, test):P1}");
    }
}
