// corpus: The mean-zero transformer learns the means from the whole matrix, which is split afterwards.
// library: SharpLearning
// axis: local
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("cement.csv"), separator: ';');
var observations = parser.EnumerateRows(name => name != "strength").ToF64Matrix();
var targets = parser.EnumerateRows("strength").ToF64Vector();

var centring = new MeanZeroFeatureTransformer();
var centred = centring.Transform(observations); // expect: MLQ2001

var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 5).SplitSet(centred, targets);
var model = new RegressionSquareLossGradientBoostLearner(iterations: 80).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
return error < 40 ? 0 : 1;
