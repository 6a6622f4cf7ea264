// corpus: The transformer that learns the ranges of columns is applied to the test matrix as well, whose ranges it takes in.
// library: SharpLearning
// axis: script
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("winequality.csv"));
var observations = parser.EnumerateRows(name => name != "quality").ToF64Matrix();
var targets = parser.EnumerateRows("quality").ToF64Vector();

var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24);
var sets = splitter.SplitSet(observations, targets);

var scaler = new MinMaxTransformer(0.0, 1.0);
var trainX = scaler.Transform(sets.TrainingSet.Observations);
var testX = scaler.Transform(sets.TestSet.Observations); // expect: MLQ2007

var model = new RegressionRandomForestLearner(trees: 200).Learn(trainX, sets.TrainingSet.Targets);
var metric = new MeanSquaredErrorRegressionMetric();
Console.WriteLine($"Train error {metric.Error(sets.TrainingSet.Targets, model.Predict(trainX))}");
Console.WriteLine($"Test error {metric.Error(sets.TestSet.Targets, model.Predict(testX))}");
