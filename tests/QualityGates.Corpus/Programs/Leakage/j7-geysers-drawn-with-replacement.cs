// corpus: Twice as many eruptions as were seen are drawn with replacement, and the draw is divided by a splitter.
// library: SharpLearning
// axis: class
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

var study = new GeyserStudy(args[0], factor: 2);
var report = study.Measure();
Console.WriteLine($"off by {report["absolute"]:F1} minutes");
File.WriteAllText("geysers.json", JsonSerializer.Serialize(report));

internal sealed record Eruption(double[] Signs, double Minutes);

internal sealed class GeyserStudy(string path, int factor)
{
    private readonly Eruption[] _seen = File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .Select(cells => new Eruption(cells[..^1], cells[^1]))
        .ToArray();

    public Dictionary<string, double> Measure()
    {
        var drawn = new Random(11).GetItems(_seen, _seen.Length * factor);
        F64Matrix signs = drawn.Select(eruption => eruption.Signs).ToArray();
        var minutes = drawn.Select(eruption => eruption.Minutes).ToArray();

        var parts = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 3).SplitSet(signs, minutes); // expect: MLQ2012
        var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 8)
            .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var guessed = tree.Predict(parts.TestSet.Observations);
        return new Dictionary<string, double>
        {
            ["absolute"] = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
            ["squared"] = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
        };
    }
}
