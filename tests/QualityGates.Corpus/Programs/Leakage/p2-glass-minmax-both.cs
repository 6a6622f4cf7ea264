// corpus: The transformer of SharpLearning widens its ranges with each matrix it is given, so the test matrix takes part in scaling itself.
// library: SharpLearning
// axis: parsed columns, split set, array of matrices
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("glass.csv"), ',');
var observations = parser.EnumerateRows(name => name != "Index").ToF64Matrix();
var targets = parser.EnumerateRows("Index").ToF64Vector();

var set = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
var ranges = new MinMaxTransformer(0.0, 1.0);
var train = ranges.Transform(set.TrainingSet.Observations);
var test = ranges.Transform(set.TestSet.Observations); // expect: MLQ2007

var model = new RegressionRandomForestLearner(trees: 200).Learn(train, set.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(set.TestSet.Targets, model.Predict(test));
Console.WriteLine($"MSE {error}");
