// corpus: A transformer that learns the extremes of what it is given scales the observations of the test set by themselves.
// library: SharpLearning
// axis: script
using System.Globalization;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader(args[0]), separator: ';');
const string Quality = "quality";
var observations = parser.EnumerateRows(column => column != Quality).ToF64Matrix();
var targets = parser.EnumerateRows(Quality).ToF64Vector();
var sets = new StratifiedTrainingTestIndexSplitter<double>(0.75, seed: 11).SplitSet(observations, targets);

var scaling = new MinMaxTransformer(0.0, 1.0);
var seen = scaling.Transform(sets.TrainingSet.Observations);
var model = new RegressionHuberLossGradientBoostLearner(iterations: 150, maximumTreeDepth: 4, runParallel: false)
    .Learn(seen, sets.TrainingSet.Targets);

var fresh = new MinMaxTransformer(0.0, 1.0);
var held = fresh.Transform(sets.TestSet.Observations); // expect: MLQ2007
var answers = model.Predict(held);
var absolute = new MeanAbsolutErrorRegressionMetric().Error(sets.TestSet.Targets, answers);
var squared = new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, answers);

File.WriteAllLines(args[1],
[
    string.Create(CultureInfo.InvariantCulture, $"mae,{absolute:F4}"),
    string.Create(CultureInfo.InvariantCulture, $"mse,{squared:F4}"),
]);
