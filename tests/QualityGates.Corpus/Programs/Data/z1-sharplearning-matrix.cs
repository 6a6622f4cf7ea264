// corpus: The matrix of a forest about abalones is filled by TryParse, and cells that are no numbers are zeros of it.
// library: SharpLearning
// axis: matrix filled cell by cell
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Abalones;

internal static class Program
{
    private const int Features = 7;

    private static void Main(string[] args)
    {
        var (observations, targets) = Load(args[0]);
        var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 24).SplitSet(observations, targets);

        var learner = new RegressionRandomForestLearner(trees: 200, seed: 24);
        var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predictions = model.Predict(split.TestSet.Observations);

        var mae = new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predictions);
        var rmse = new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predictions);
        Console.WriteLine($"MAE {mae:F2} rings, RMSE {rmse:F2} rings");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "abalone.json"), JsonSerializer.Serialize(new { mae, rmse }));
    }

    private static (F64Matrix Observations, double[] Targets) Load(string path)
    {
        var lines = File.ReadLines(path).Skip(1).ToArray();
        var observations = new F64Matrix(lines.Length, Features);
        var targets = new double[lines.Length];
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            for (var column = 0; column < Features; column++)
            {
                double.TryParse(cells[column + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value); // expect: MLQ4004
                observations[row, column] = value;
            }

            targets[row] = double.Parse(cells[Features + 1], CultureInfo.InvariantCulture);
        }

        return (observations, targets);
    }
}
