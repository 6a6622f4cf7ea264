// corpus: The mean squared error is that of the training set, although the splitter made a test set.
// library: SharpLearning
// axis: property
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("abalone.csv"), separator: ',');
var observations = parser.EnumerateRows(name => name != "rings").ToF64Matrix();
var targets = parser.EnumerateRows("rings").ToF64Vector();

var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24).SplitSet(observations, targets);
var training = split.TrainingSet;
Console.WriteLine($"{split.TestSet.Targets.Length} shells kept apart");

var forest = new RegressionRandomForestLearner(trees: 200, seed: 1).Learn(training.Observations, training.Targets);
var predictions = forest.Predict(training.Observations);
var error = new MeanSquaredErrorRegressionMetric().Error(training.Targets, predictions); // expect: MLQ2003
return error < 5 ? 0 : 1;
