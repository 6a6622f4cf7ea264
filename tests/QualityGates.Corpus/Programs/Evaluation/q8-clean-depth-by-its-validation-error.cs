// corpus: Depths of a tree are ordered by the error on validation rows that a function measures, and the best one is measured on the test rows.
// library: SharpLearning
// axis: LINQ, local functions
using System.Globalization;
using SharpLearning.Containers;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

var lines = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var train = Set(lines.Where((_, i) => i % 5 is 0 or 1 or 2));
var validation = Set(lines.Where((_, i) => i % 5 == 3));
var test = Set(lines.Where((_, i) => i % 5 == 4));
var metric = new MeanAbsolutErrorRegressionMetric();

int[] depths = [2, 4, 6, 9, 14];
var best = depths.Select(Learn).MinBy(model => Error(model, validation))!;
var error = Error(best, test);
File.WriteAllText(args[1], error.ToString("R", CultureInfo.InvariantCulture));

RegressionDecisionTreeModel Learn(int depth) =>
    new RegressionDecisionTreeLearner(maximumTreeDepth: depth, seed: 3).Learn(train.Observations, train.Targets);

double Error(RegressionDecisionTreeModel model, ObservationTargetSet set) => metric.Error(set.Targets, model.Predict(set.Observations));

static ObservationTargetSet Set(IEnumerable<double[]> rows)
{
    var list = rows.ToList();
    F64Matrix observations = list.Select(row => row[..^1]).ToList().ToF64Matrix();
    return new ObservationTargetSet(observations, list.Select(row => row[^1]).ToArray());
}
