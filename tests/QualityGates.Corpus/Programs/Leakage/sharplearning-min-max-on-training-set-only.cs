// corpus: The transformer sees only the training matrix; a forest needs no scale, the scaled matrix is for a chart.
// library: SharpLearning
// axis: method
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("turbines.csv"), separator: ';');
var split = new NoShuffleTrainingTestIndexSplitter<double>(trainingPercentage: 0.7)
    .SplitSet(parser.EnumerateRows(name => name != "power").ToF64Matrix(), parser.EnumerateRows("power").ToF64Vector());
Draw(split.TrainingSet.Observations);

var model = new RegressionRandomForestLearner(trees: 60, seed: 2).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
return error < 100 ? 0 : 1;

static void Draw(F64Matrix observations)
{
    var unit = new MinMaxTransformer(0, 1).Transform(observations);
    File.WriteAllText("chart.txt", $"{unit.RowCount} x {unit.ColumnCount}");
}
