// corpus: The transformer learns its means from the training matrix it is given first; the test rows go through it one by one.
// library: SharpLearning
// axis: console
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader(args[0]), separator: ',');
var chemistry = parser.EnumerateRows(name => name != "taste").ToF64Matrix(ToNumber);
var taste = parser.EnumerateRows("taste").ToF64Vector(ToNumber);

var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 17).SplitSet(chemistry, taste);

var centre = new MeanZeroFeatureTransformer();
var learned = centre.Transform(split.TrainingSet.Observations);
var forest = new RegressionRandomForestLearner(trees: 200, seed: 17, runParallel: false).Learn(learned, split.TrainingSet.Targets);

var predictions = forest.Predict(Each(split.TestSet.Observations, row => centre.Transform(row)));
var metrics = new Dictionary<string, IRegressionMetric>
{
    ["MAE"] = new MeanAbsolutErrorRegressionMetric(),
    ["RMSE"] = new RootMeanSquareRegressionMetric(),
    ["R2"] = new CoefficientOfDeterminationMetric(),
};
foreach (var (name, metric) in metrics)
{
    Console.WriteLine($"{name,-5} {metric.Error(split.TestSet.Targets, predictions):F3}");
}

static double ToNumber(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

static F64Matrix Each(F64Matrix matrix, Func<double[], double[]> change) =>
    Enumerable.Range(0, matrix.RowCount).Select(i => change(matrix.Row(i))).ToList().ToF64Matrix();
