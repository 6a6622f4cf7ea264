// corpus: The rounds of boosting end where the error on the test set is least, and that error is reported.
// library: SharpLearning
// axis: split object, early stopping
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("winequality-white.csv"));
var observations = parser.EnumerateRows(name => name != "quality").ToF64Matrix();
var targets = parser.EnumerateRows("quality").ToF64Vector();

var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24).SplitSet(observations, targets);
var metric = new MeanSquaredErrorRegressionMetric();
var learner = new RegressionSquareLossGradientBoostLearner(iterations: 1000, learningRate: 0.02);
var model = learner.LearnWithEarlyStopping(split.TrainingSet.Observations, split.TrainingSet.Targets, split.TestSet.Observations, split.TestSet.Targets, metric, 20);
Console.WriteLine($"test error {metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations)):F4}"); // expect: MLQ2005
