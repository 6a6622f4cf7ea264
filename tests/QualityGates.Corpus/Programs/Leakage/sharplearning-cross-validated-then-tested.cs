// corpus: The library's folds run within the training set, and the test set gives the final error.
// library: SharpLearning
// axis: local
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("wine.csv"), separator: ';');
var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 1)
    .SplitSet(parser.EnumerateRows(name => name != "quality").ToF64Matrix(), parser.EnumerateRows("quality").ToF64Vector());
var (observations, targets) = (split.TrainingSet.Observations, split.TrainingSet.Targets);

var metric = new MeanSquaredErrorRegressionMetric();
var learner = new RegressionRandomForestLearner(trees: 100, seed: 1);
var validated = new RandomCrossValidation<double>(crossValidationFolds: 5, seed: 42).CrossValidate(learner, observations, targets);
Console.WriteLine($"folds: {metric.Error(targets, validated):F3}");

var model = learner.Learn(observations, targets);
var tested = metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
File.WriteAllText("wine.txt", tested.ToString("F3", System.Globalization.CultureInfo.InvariantCulture));
