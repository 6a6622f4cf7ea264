// corpus: A mean-zero transformer learns from the first matrix it sees, which is the training matrix; the test matrix only gets its means.
// library: SharpLearning
// axis: order of two calls on one object
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("servo.csv"), separator: ',');
var split = new NoShuffleTrainingTestIndexSplitter<double>(0.8)
    .SplitSet(parser.EnumerateRows(n => n != "rise").ToF64Matrix(), parser.EnumerateRows("rise").ToF64Vector());

var centering = new MeanZeroFeatureTransformer();
var train = centering.Transform(split.TrainingSet.Observations);
var test = centering.Transform(split.TestSet.Observations);

var model = new RegressionExtremelyRandomizedTreesLearner(trees: 200, runParallel: false).Learn(train, split.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(test));
Environment.ExitCode = error < 0.8 ? 0 : 1;
