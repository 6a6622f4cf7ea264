// corpus: A forest is judged by a confusion matrix and a kappa of rows it has not seen, and the table is stored.
// library: Accord.NET
// axis: struct, static method, file
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Fish;

public readonly struct Half(double[][] x, int[] y)
{
    public double[][] X { get; } = x;

    public int[] Y { get; } = y;
}

public static class Program
{
    public static void Main()
    {
        Accord.Math.Random.Generator.Seed = 13;
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("fish.json"))!;
        var cut = rows.Length * 2 / 3;
        var (train, test) = (Of(rows.AsSpan(0, cut)), Of(rows.AsSpan(cut)));
        var forest = new RandomForestLearning { NumberOfTrees = 60 }.Learn(train.X, train.Y);
        var confusion = new GeneralConfusionMatrix(test.Y, forest.Decide(test.X));
        File.WriteAllText("fish-confusion.json", JsonSerializer.Serialize(new { confusion.Accuracy, confusion.Kappa, confusion.RowErrors }));
    }

    private static Half Of(ReadOnlySpan<double[]> rows)
    {
        var x = new double[rows.Length][];
        var y = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (x[i], y[i]) = (rows[i][..^1], (int)rows[i][^1]);
        }

        return new Half(x, y);
    }
}
