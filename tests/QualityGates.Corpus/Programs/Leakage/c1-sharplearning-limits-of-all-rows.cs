// corpus: Limits of all observations scale the matrix before a splitter divides it.
// library: SharpLearning
// axis: destination matrix, helper method
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var (observations, targets) = Load("turbines.csv", "power");
var scaled = new F64Matrix(observations.RowCount, observations.ColumnCount);
new MinMaxTransformer(-1.0, 1.0).Transform(observations, scaled); // expect: MLQ2001

var parts = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 3).SplitSet(scaled, targets);
var model = new RegressionSquareLossGradientBoostLearner(iterations: 80).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var error = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
Environment.ExitCode = error < 12 ? 0 : 3;

static (F64Matrix, double[]) Load(string file, string target)
{
    var parser = new CsvParser(() => new StreamReader(file));
    return (parser.EnumerateRows(c => c != target).ToF64Matrix(), parser.EnumerateRows(target).ToF64Vector());
}
