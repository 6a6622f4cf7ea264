// corpus: One transformer of SharpLearning scales both matrices, and goes on learning its extremes from the second.
// library: SharpLearning
// axis: transformer that learns from what it transforms
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("tides.csv"), separator: ',');
var targets = parser.EnumerateRows("level").ToF64Vector();
var observations = parser.EnumerateRows(name => name != "level").ToF64Matrix();
var split = new NoShuffleTrainingTestIndexSplitter<double>(0.75).SplitSet(observations, targets);

var scaler = new MinMaxTransformer(0, 1);
var train = scaler.Transform(split.TrainingSet.Observations);
var test = scaler.Transform(split.TestSet.Observations); // expect: MLQ2007

var model = new RegressionRandomForestLearner(trees: 200, seed: 5).Learn(train, split.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(test));
File.WriteAllText("tides.txt", error.ToString(System.Globalization.CultureInfo.InvariantCulture));
