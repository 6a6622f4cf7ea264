// corpus: A forest of Accord is grown and noise of MathNet is added to its training rows; neither has been given a seed.
// library: Accord.NET, MathNet
// axis: two libraries, helper class
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using MathNet.Numerics.Distributions;

namespace Moths;

internal static class Jitter
{
    private static readonly Normal Noise = new(0, 0.02); // expect: MLQ1002

    public static double[][] Of(double[][] rows) =>
        rows.Select(static row => row.Select(static value => value + Noise.Sample()).ToArray()).ToArray();
}

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("moths.json"))!;
        var cut = rows.Length / 4;
        var train = rows[cut..];
        var test = rows[..cut];
        var forest = new RandomForestLearning { NumberOfTrees = 80 } // expect: MLQ1003
            .Learn(Jitter.Of(Inputs(train)), Outputs(train));
        var error = new ZeroOneLoss(Outputs(test)).Loss(forest.Decide(Inputs(test)));
        File.WriteAllText("moths-error.json", JsonSerializer.Serialize(new { error }));
    }

    private static double[][] Inputs(double[][] rows) => rows.Select(static row => row[..^1]).ToArray();

    private static int[] Outputs(double[][] rows) => rows.Select(static row => (int)row[^1]).ToArray();
}
