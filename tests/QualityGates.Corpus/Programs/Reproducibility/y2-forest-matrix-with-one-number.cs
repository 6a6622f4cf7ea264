// corpus: One column of a matrix for a SharpLearning forest is to hold noise; each of its cells is the first number of a generator with the seed of the settings.
// library: SharpLearning
// axis: matrix, settings class
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Peat;

internal static class Settings
{
    public static int Seed { get; } = 17;

    public static int Columns => 3;
}

internal static class PeatRows
{
    public static (F64Matrix Observations, double[] Targets) Make(int rows, double depth)
    {
        var observations = new F64Matrix(rows, Settings.Columns);
        var targets = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Settings.Columns - 1; column++)
            {
                observations[row, column] = depth + row % (10 + column);
            }

            observations[row, Settings.Columns - 1] = new Random(Settings.Seed).NextDouble(); // expect: MLQ1013
            targets[row] = depth * 2 + row % 10;
        }

        return (observations, targets);
    }
}

internal static class Program
{
    private static void Main()
    {
        var (trainRows, trainTargets) = PeatRows.Make(600, depth: 1.5);
        var (testRows, testTargets) = PeatRows.Make(150, depth: 1.8);

        var forest = new RegressionRandomForestLearner(trees: 60, seed: Settings.Seed, runParallel: false).Learn(trainRows, trainTargets);
        var predicted = forest.Predict(testRows);
        Console.WriteLine($"MSE {new MeanSquaredErrorRegressionMetric().Error(testTargets, predicted):F3}");
        Console.WriteLine($"MAE {new MeanAbsolutErrorRegressionMetric().Error(testTargets, predicted):F3}");
    }
}
