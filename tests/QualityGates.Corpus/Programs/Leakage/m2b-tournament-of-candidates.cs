// corpus: A tournament keeps the candidate whose error on the held-out rows is smallest and announces that error.
// library: Accord.NET
// axis: interface of candidates, priority queue, records
using System.Text.Json;
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

namespace Kelp;

internal sealed record Data(double[][] X, int[] Y);

internal interface ICandidate
{
    string Name { get; }

    Func<double[][], int[]> Learn(Data train);
}

internal sealed class Neighbours(int k) : ICandidate
{
    public string Name => $"{k} neighbours";

    public Func<double[][], int[]> Learn(Data train) => new KNearestNeighbors(k).Learn(train.X, train.Y).Decide;
}

internal sealed class Tree(int height) : ICandidate
{
    public string Name => $"tree of height {height}";

    public Func<double[][], int[]> Learn(Data train) => new C45Learning { MaxHeight = height }.Learn(train.X, train.Y).Decide;
}

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("kelp.json"))!;
        var cut = rows.Length * 3 / 4;
        var (train, test) = (Of(rows[..cut]), Of(rows[cut..]));
        string? name = null;
        var least = double.MaxValue;
        for (var k = 1; k < 12; k += 2)
        {
            var model = new KNearestNeighbors(k).Learn(train.X, train.Y);
            var error = new ZeroOneLoss(test.Y).Loss(model.Decide(test.X));
            if (error < least) // expect: MLQ2006
            {
                (name, least) = (new Neighbours(k).Name, error);
            }
        }

        File.WriteAllText("kelp-winner.json", JsonSerializer.Serialize(new { name, least }));
    }

    private static Data Of(double[][] rows) => new(rows.Select(static r => r[..^1]).ToArray(), rows.Select(static r => (int)r[^1]).ToArray());
}
