// corpus: A decision tree learns all flowers and its accuracy is that on the same flowers.
// library: Accord.NET
// axis: static methods
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

internal static class Program
{
    private static (double[][] Inputs, int[] Outputs) Load(string path)
    {
        var lines = File.ReadAllLines(path).Skip(1).Select(line => line.Split(',')).ToArray();
        var inputs = lines.Select(cells => cells.Take(4).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var outputs = lines.Select(cells => int.Parse(cells[4], CultureInfo.InvariantCulture)).ToArray();
        return (inputs, outputs);
    }

    private static void Main(string[] args)
    {
        var (inputs, outputs) = Load(args[0]);
        var teacher = new C45Learning();
        DecisionTree tree = teacher.Learn(inputs, outputs);

        int[] predicted = tree.Decide(inputs);
        double error = new ZeroOneLoss(outputs).Loss(predicted); // expect: MLQ2003
        Console.WriteLine($"Accuracy: {1 - error:P1}");
    }
}
