// corpus: The grid is measured on a validation part of the training rows; the chosen cell is measured once on the test part.
// library: SharpLearning
// axis: LINQ query, nested split, MinBy
using System.Text.Json;
using SharpLearning.Containers;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.GradientBoost.Models;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(static () => new StreamReader("pumps.csv"), ',');
var observations = parser.EnumerateRows(static name => name != "flow").ToF64Matrix();
var targets = parser.EnumerateRows("flow").ToF64Vector();
var splitter = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 8);
var outer = splitter.SplitSet(observations, targets);
var inner = splitter.SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);

var best = new[] { 2, 4, 6 }
    .SelectMany(static _ => new[] { 0.01, 0.1 }, static (depth, rate) => (depth, rate))
    .Select(cell => (cell, model: Learn(cell.depth, cell.rate, inner.TrainingSet)))
    .MinBy(pair => Error(pair.model, inner.TestSet));
var final = Learn(best.cell.depth, best.cell.rate, outer.TrainingSet);
File.WriteAllText("pumps.json", JsonSerializer.Serialize(new { best.cell.depth, best.cell.rate, error = Error(final, outer.TestSet) }));

static RegressionGradientBoostModel Learn(int depth, double rate, ObservationTargetSet set) =>
    new RegressionSquareLossGradientBoostLearner(iterations: 200, learningRate: rate, maximumTreeDepth: depth).Learn(set.Observations, set.Targets);

static double Error(RegressionGradientBoostModel model, ObservationTargetSet set) =>
    new MeanAbsolutErrorRegressionMetric().Error(set.Targets, model.Predict(set.Observations));
