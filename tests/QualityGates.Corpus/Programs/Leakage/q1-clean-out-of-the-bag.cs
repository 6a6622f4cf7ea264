// corpus: Each round draws rows with replacement for a tree, and measures the tree on the rows that were not drawn.
// library: SharpLearning
// axis: bootstrap by hand
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

const int Rounds = 50;
var random = new Random(64);
var cells = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
F64Matrix inputs = cells.Select(row => row[..^1]).ToArray().ToF64Matrix();
var targets = cells.Select(row => row[^1]).ToArray();

var rounds = new List<(double Mae, double Rmse, int Outside)>();
for (var round = 0; round < Rounds; round++)
{
    var inside = Enumerable.Range(0, targets.Length).Select(_ => random.Next(targets.Length)).ToArray();
    var outside = Enumerable.Range(0, targets.Length).Except(inside).ToArray();
    var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 9, seed: round).Learn(inputs, targets, inside);

    var expected = targets.GetIndices(outside);
    var predicted = tree.Predict((F64Matrix)inputs.Rows(outside));
    rounds.Add((
        new MeanAbsolutErrorRegressionMetric().Error(expected, predicted),
        new RootMeanSquareRegressionMetric().Error(expected, predicted),
        outside.Length));
}

File.WriteAllText("out-of-bag.json", JsonSerializer.Serialize(new
{
    Mae = rounds.Average(round => round.Mae),
    Rmse = rounds.Average(round => round.Rmse),
    Smallest = rounds.Min(round => round.Outside),
}));
