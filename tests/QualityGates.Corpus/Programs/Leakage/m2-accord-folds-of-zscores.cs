// corpus: Z-scores of all rows go into a ten-fold cross-validation.
// library: Accord.NET
// axis: static import, delegates
using System.Text.Json;
using Accord.MachineLearning;
using Accord.MachineLearning.Performance;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Kernels;

namespace Vines;

public static class Program
{
    public static void Main()
    {
        Accord.Math.Random.Generator.Seed = 1;
        var (x, y) = Read("vines.json");
        Report(x.ZScores(), y); // expect: MLQ2002
    }

    private static void Report(double[][] inputs, int[] outputs)
    {
        var validation = Accord.MachineLearning.CrossValidation.Create(
            k: 10,
            learner: static subset => new MulticlassSupportVectorLearning<Linear> { Learner = static _ => new LinearDualCoordinateDescent() },
            fit: static (teacher, xs, ys, weights) => teacher.Learn(xs, ys, weights),
            loss: static (expected, actual, result) => new ZeroOneLoss(expected).Loss(actual),
            x: inputs,
            y: outputs);
        var outcome = validation.Learn(inputs, outputs);
        File.WriteAllText("vines-folds.json", JsonSerializer.Serialize(new { error = outcome.Validation.Mean, spread = outcome.Validation.StandardDeviation }));
    }

    private static (double[][] X, int[] Y) Read(string path)
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText(path))!;
        return (rows.Select(static row => row[..^1]).ToArray(), rows.Select(static row => (int)row[^1]).ToArray());
    }
}
