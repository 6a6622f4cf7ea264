// corpus: The forest decides the rows it was learned from, and that error is compared with the limit.
// library: Accord
// axis: static fields
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

namespace Mushrooms;

public static class Program
{
    private static readonly double[][] Caps = Rows().Select(row => row[1..]).ToArray();
    private static readonly int[] Poisonous = Rows().Select(row => (int)row[0]).ToArray();

    public static int Main()
    {
        Accord.Math.Random.Generator.Seed = 5;
        var forest = new RandomForestLearning { NumberOfTrees = 50 }.Learn(Caps, Poisonous);
        var error = new ZeroOneLoss(Poisonous).Loss(forest.Decide(Caps)); // expect: MLQ2003
        Console.WriteLine($"error {error:P2}");
        return error < 0.01 ? 0 : 1;
    }

    private static IEnumerable<double[]> Rows() =>
        File.ReadLines("mushrooms.csv").Select(line => line.Split(',').Select(double.Parse).ToArray()); // expect: MLQ1008
}
