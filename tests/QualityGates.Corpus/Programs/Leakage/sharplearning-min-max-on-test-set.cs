// corpus: The min-max transformer of this library learns from every matrix it transforms, so the test matrix moves the limits.
// library: SharpLearning
// axis: property
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("energy.csv"), separator: ';');
var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24)
    .SplitSet(parser.EnumerateRows(name => name != "load").ToF64Matrix(), parser.EnumerateRows("load").ToF64Vector());

var limits = new MinMaxTransformer(0.0, 1.0);
limits.Transform(split.TrainingSet.Observations, split.TrainingSet.Observations);
limits.Transform(split.TestSet.Observations, split.TestSet.Observations); // expect: MLQ2007

var model = new RegressionRandomForestLearner(trees: 100, seed: 1).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
return error < 3 ? 0 : 1;
