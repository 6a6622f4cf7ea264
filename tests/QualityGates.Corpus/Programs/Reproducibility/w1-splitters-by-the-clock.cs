// corpus: A forest of SharpLearning for soil is split and cross-validated by classes that take their seed from the clock.
// library: SharpLearning
// axis: script
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("soil.csv"), separator: ';');
var targets = parser.EnumerateRows("humus").ToF64Vector();
var observations = parser.EnumerateRows(column => column != "humus").ToF64Matrix();

var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75); // expect: MLQ1005
var parts = splitter.SplitSet(observations, targets);
var learner = new RegressionRandomForestLearner(trees: 150, seed: 3, runParallel: false);

var validation = new RandomCrossValidation<double>(crossValidationFolds: 5); // expect: MLQ1005
var metric = new MeanSquaredErrorRegressionMetric();
var heldOut = validation.CrossValidate(learner, parts.TrainingSet.Observations, parts.TrainingSet.Targets);
Console.WriteLine($"folds {metric.Error(parts.TrainingSet.Targets, heldOut):F3}");

var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var answers = model.Predict(parts.TestSet.Observations);
Console.WriteLine($"test {metric.Error(parts.TestSet.Targets, answers):F3}");
