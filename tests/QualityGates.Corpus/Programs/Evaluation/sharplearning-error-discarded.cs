// corpus: The error of the test rows is computed by a metric and dropped on the spot.
// library: SharpLearning
// axis: discard
using System.IO;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("prices.csv"), ';');
var observations = parser.EnumerateRows(column => column != "price").ToF64Matrix();
var targets = parser.EnumerateRows("price").ToF64Vector();
var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 1).SplitSet(observations, targets);
var learner = new RegressionSquareLossGradientBoostLearner(iterations: 150, learningRate: 0.05);
var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var predicted = model.Predict(split.TestSet.Observations);
_ = new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted); // expect: MLQ3002
model.Save(() => new StreamWriter("prices.xml"));
