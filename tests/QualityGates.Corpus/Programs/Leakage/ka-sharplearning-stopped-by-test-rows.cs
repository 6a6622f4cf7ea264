// corpus: Boosting is stopped early by the very rows its error is reported for.
// library: SharpLearning
// axis: early stopping, confusion matrix
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using System.Globalization;

var parser = new CsvParser(() => new StreamReader("wine.csv"));
F64Matrix observations = parser.EnumerateRows(column => column != "quality").ToF64Matrix();
double[] targets = parser.EnumerateRows("quality").ToF64Vector();
var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(observations, targets);

var learner = new RegressionGradientBoostLearner(iterations: 500);
var metric = new MeanSquaredErrorRegressionMetric();
var model = learner.LearnWithEarlyStopping(split.TrainingSet.Observations, split.TrainingSet.Targets, split.TestSet.Observations, split.TestSet.Targets, metric, 20);
var error = metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations)); // expect: MLQ2005
File.WriteAllText("error.txt", error.ToString(CultureInfo.InvariantCulture));
