// corpus: A forest of Accord is learned and nothing seeds the generator of the library.
// library: Accord.NET
// axis: field
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

namespace Wines;

public static class Program
{
    public static void Main()
    {
        var service = new WineService(); // expect: MLQ1003
        Console.WriteLine(service.TrainAndScore(Table.Read("red.txt"), Table.Read("red-test.txt")));
    }
}

public sealed class WineService
{
    private readonly RandomForestLearning teacher = new() { NumberOfTrees = 50, SampleRatio = 0.7 };

    public double TrainAndScore(Table train, Table test)
    {
        var forest = teacher.Learn(train.Inputs, train.Outputs);
        return new ZeroOneLoss(test.Outputs).Loss(forest.Decide(test.Inputs));
    }
}

public sealed record Table(double[][] Inputs, int[] Outputs)
{
    public static Table Read(string path)
    {
        var rows = File.ReadAllLines(path)
            .Select(line => Array.ConvertAll(line.Split('\t'), cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)))
            .ToArray();
        return new Table(rows.Select(r => r[..^1]).ToArray(), rows.Select(r => (int)r[^1]).ToArray());
    }
}
