// corpus: Training and test errors are printed, and the one of the test set decides.
// library: SharpLearning
// axis: property
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("airfoil.csv"), separator: ';');
var observations = parser.EnumerateRows(name => name != "noise").ToF64Matrix();
var targets = parser.EnumerateRows("noise").ToF64Vector();

var split = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 42).SplitSet(observations, targets);
var model = new RegressionSquareLossGradientBoostLearner(iterations: 150, learningRate: 0.05).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);

var metric = new MeanSquaredErrorRegressionMetric();
var train = metric.Error(split.TrainingSet.Targets, model.Predict(split.TrainingSet.Observations));
var test = metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
Console.WriteLine($"train {train:F2}, test {test:F2}");
if (test > 6)
{
    throw new InvalidOperationException("The test error is above that of the table in the handbook.");
}
