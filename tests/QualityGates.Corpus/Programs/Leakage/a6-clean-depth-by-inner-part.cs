// corpus: The depth of a tree is picked by a dictionary of errors on a part of the training rows; the outer test rows are asked once.
// library: SharpLearning
// axis: dictionary
using System.Globalization;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader(args[0]));
var observations = parser.EnumerateRows(name => name != "delay").ToF64Matrix(text => double.Parse(text, CultureInfo.InvariantCulture));
var delays = parser.EnumerateRows("delay").ToF64Vector(text => double.Parse(text, CultureInfo.InvariantCulture));

var outer = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 6).SplitSet(observations, delays);
var inner = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 6)
    .SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);
var metric = new RootMeanSquareRegressionMetric();

var errors = new Dictionary<int, double>();
foreach (var depth in new[] { 3, 5, 8, 13 })
{
    var candidate = new RegressionDecisionTreeLearner(maximumTreeDepth: depth, seed: 6)
        .Learn(inner.TrainingSet.Observations, inner.TrainingSet.Targets);
    errors[depth] = metric.Error(inner.TestSet.Targets, candidate.Predict(inner.TestSet.Observations));
}

var chosen = errors.MinBy(pair => pair.Value).Key;
var model = new RegressionDecisionTreeLearner(maximumTreeDepth: chosen, seed: 6)
    .Learn(outer.TrainingSet.Observations, outer.TrainingSet.Targets);
var predictions = model.Predict(outer.TestSet.Observations);
var rmse = metric.Error(outer.TestSet.Targets, predictions);
var mae = new MeanAbsolutErrorRegressionMetric().Error(outer.TestSet.Targets, predictions);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"depth {chosen}: RMSE {rmse:F2} min, MAE {mae:F2} min"));
