// corpus: Every line of a mill's log that cannot be read is written to a log with its number, and reading goes on.
// library: SharpLearning
// axis: TextWriter as a log
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

namespace Mills;

public sealed class MillLog(TextWriter problems)
{
    public (List<double[]> Inputs, List<double> Targets) Read(string path)
    {
        var inputs = new List<double[]>();
        var targets = new List<double>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                var values = line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
                var target = values[2];
                inputs.Add([values[0], values[1]]);
                targets.Add(target);
            }
            catch (Exception error)
            {
                problems.WriteLine($"line {number}: {error.Message}");
                continue;
            }
        }

        return (inputs, targets);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var (inputs, targets) = new MillLog(Console.Error).Read(args[0]);
        var cut = inputs.Count * 4 / 5;
        F64Matrix trainX = inputs.Take(cut).ToArray();
        F64Matrix testX = inputs.Skip(cut).ToArray();
        var testY = targets.Skip(cut).ToArray();
        var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 8, seed: 3).Learn(trainX, targets.Take(cut).ToArray());
        var predictions = tree.Predict(testX);
        var squared = new MeanSquaredErrorRegressionMetric().Error(testY, predictions);
        var absolute = predictions.Zip(testY, (guess, truth) => Math.Abs(guess - truth)).Average();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { squared, absolute }));
    }
}
