// corpus: Reading of a vineyard's table ends without a word at the first cell that is no number, and a forest learns from the rows before.
// library: SharpLearning
// axis: console, method
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Vineyard;

public static class Program
{
    public static void Main(string[] args)
    {
        var table = ReadTable(args[0]);
        var cut = table.Count * 3 / 4;
        F64Matrix trainX = table.Take(cut).Select(row => row[..^1]).ToArray();
        var trainY = table.Take(cut).Select(row => row[^1]).ToArray();
        F64Matrix testX = table.Skip(cut).Select(row => row[..^1]).ToArray();
        var testY = table.Skip(cut).Select(row => row[^1]).ToArray();

        var learner = new RegressionRandomForestLearner(trees: 80, seed: 5, runParallel: false);
        var forest = learner.Learn(trainX, trainY);
        var predictions = forest.Predict(testX);
        var squared = new MeanSquaredErrorRegressionMetric().Error(testY, predictions);
        var absolute = testY.Zip(predictions, (truth, guess) => Math.Abs(truth - guess)).Average();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { squared, absolute }));
    }

    private static List<double[]> ReadTable(string path)
    {
        var table = new List<double[]>();
        try
        {
            foreach (var line in File.ReadLines(path).Skip(1))
            {
                table.Add(Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)));
            }
        }
        catch (FormatException) // expect: MLQ4004
        {
        }

        return table;
    }
}
