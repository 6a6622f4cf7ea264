// corpus: Forests of three depths are cross-validated on the train set, and one of them is then judged on the test set.
// library: SharpLearning
// axis: LINQ over depths, centred features, split set
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("paper.csv"), ',');
var set = new StratifiedTrainingTestIndexSplitter<double>(0.75, seed: 5)
    .SplitSet(parser.EnumerateRows(name => name != "Strength").ToF64Matrix(), parser.EnumerateRows("Strength").ToF64Vector());
F64Matrix train = set.TrainingSet.Observations;
double[] targets = set.TrainingSet.Targets;

var metric = new MeanSquaredErrorRegressionMetric();
int depth = new[] { 4, 8, 16 }.MinBy(candidate =>
{
    var folds = new RandomCrossValidation<double>(5, seed: 5);
    return metric.Error(targets, folds.CrossValidate(new RegressionRandomForestLearner(100, maximumTreeDepth: candidate), train, targets));
});

var centre = new MeanZeroFeatureTransformer();
var model = new RegressionRandomForestLearner(300, maximumTreeDepth: depth).Learn(centre.Transform(train), targets);
double[] predictions = model.Predict(centre.Transform(set.TestSet.Observations));
Console.WriteLine($"depth {depth}: test MSE {metric.Error(set.TestSet.Targets, predictions):F3}");
