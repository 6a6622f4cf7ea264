// corpus: The rounds end by a part of the training rows, and the test set is asked once.
// library: SharpLearning
// axis: split object, early stopping
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("winequality-white.csv"));
var observations = parser.EnumerateRows(name => name != "quality").ToF64Matrix();
var targets = parser.EnumerateRows("quality").ToF64Vector();

var outer = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 24).SplitSet(observations, targets);
var inner = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 25).SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);
var metric = new MeanSquaredErrorRegressionMetric();
var learner = new RegressionSquareLossGradientBoostLearner(iterations: 1000, learningRate: 0.02);
var model = learner.LearnWithEarlyStopping(inner.TrainingSet.Observations, inner.TrainingSet.Targets, inner.TestSet.Observations, inner.TestSet.Targets, metric, 20);
Console.WriteLine($"test error {metric.Error(outer.TestSet.Targets, model.Predict(outer.TestSet.Observations)):F4}");
