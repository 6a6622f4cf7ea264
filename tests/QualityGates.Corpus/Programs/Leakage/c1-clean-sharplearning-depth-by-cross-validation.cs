// corpus: Cross-validation on the training rows chooses the depth of a tree; the test rows measure it once.
// library: SharpLearning
// axis: dictionary of errors, library cross-validation
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("salmon.csv"));
var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 8)
    .SplitSet(parser.EnumerateRows(c => c != "weight").ToF64Matrix(), parser.EnumerateRows("weight").ToF64Vector());
var metric = new MeanSquaredErrorRegressionMetric();
var errors = new Dictionary<int, double>();
foreach (var depth in new[] { 3, 6, 12 })
{
    var predictions = new RandomCrossValidation<double>(5, seed: 8)
        .CrossValidate(new RegressionDecisionTreeLearner(maximumTreeDepth: depth), split.TrainingSet.Observations, split.TrainingSet.Targets);
    errors[depth] = metric.Error(split.TrainingSet.Targets, predictions);
}

var best = errors.MinBy(pair => pair.Value).Key;
var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: best).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
File.WriteAllText("salmon.txt", $"{best}: {metric.Error(split.TestSet.Targets, tree.Predict(split.TestSet.Observations)):F3}");
