// corpus: The features of the test part of a vineyard file are scaled by their own extremes, not by those of the training part.
// library: SharpLearning
// axis: console
using System.Globalization;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader(args[0]), ',');
Func<string, double> number = text => double.Parse(text, CultureInfo.InvariantCulture);
var observations = parser.EnumerateRows(name => name != "sugar").ToF64Matrix(text => number(text));
var targets = parser.EnumerateRows("sugar").ToF64Vector(text => number(text));

var split = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 11).SplitSet(observations, targets);
var learner = new RegressionRandomForestLearner(trees: 150, seed: 11, runParallel: false);
var scaling = new MinMaxTransformer(0, 1);
var model = learner.Learn(scaling.Transform(split.TrainingSet.Observations), split.TrainingSet.Targets);

var asked = scaling.Transform(split.TestSet.Observations); // expect: MLQ2007
var predictions = model.Predict(asked);
var mae = new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predictions);
var rmse = new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predictions);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {mae:F2}, RMSE {rmse:F2}"));
