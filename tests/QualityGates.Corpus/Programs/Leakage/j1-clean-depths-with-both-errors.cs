// corpus: For each depth of a tree the error of the known and of the unknown bridges stand side by side in a table, from which nothing is taken.
// library: SharpLearning
// axis: console
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

var cells = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
F64Matrix bridges = cells.Select(row => row[..^1]).ToArray();
var loads = cells.Select(row => row[^1]).ToArray();
var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 31).SplitSet(bridges, loads);

var table = new List<Line>();
foreach (var depth in new[] { 2, 4, 8, 16, 32 })
{
    var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: depth, seed: 31).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
    table.Add(new Line(depth, Error(tree, split.TrainingSet), Error(tree, split.TestSet)));
}

foreach (var (depth, known, unknown) in table)
{
    Console.WriteLine($"depth {depth,2}: {known:F2} known, {unknown:F2} unknown");
}

File.WriteAllText("bridges.metrics.json", JsonSerializer.Serialize(table));

static double Error(RegressionDecisionTreeModel tree, ObservationTargetSet set) =>
    new RootMeanSquareRegressionMetric().Error(set.Targets, tree.Predict(set.Observations));

internal sealed record Line(int Depth, double Known, double Unknown);
