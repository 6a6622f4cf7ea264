// corpus: The transformer that learned the ranges of the training rows is given the test matrix, and so learns from it too; a second one is made for the test rows alone.
// library: SharpLearning
// axis: method, local
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("concrete.csv"), separator: ',');
var targetName = "strength";
var observations = parser.EnumerateRows(name => name != targetName).ToF64Matrix();
var targets = parser.EnumerateRows(targetName).ToF64Vector();

var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24);
var parts = splitter.SplitSet(observations, targets);

Console.WriteLine(ErrorWithCentredRows().ToString("F2", CultureInfo.InvariantCulture));
Environment.ExitCode = ErrorWithRanges() < 40 ? 0 : 1;

double ErrorWithRanges()
{
    var ranges = new MinMaxTransformer(0.0, 1.0);
    var trainRows = ranges.Transform(parts.TrainingSet.Observations);
    var testRows = ranges.Transform(parts.TestSet.Observations); // expect: MLQ2007
    var model = new RegressionSquareLossGradientBoostLearner(iterations: 200).Learn(trainRows, parts.TrainingSet.Targets);
    return new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(testRows));
}

double ErrorWithCentredRows()
{
    var model = new RegressionSquareLossGradientBoostLearner(iterations: 200)
        .Learn(Centred(parts.TrainingSet.Observations), parts.TrainingSet.Targets);
    var predictions = model.Predict(Centred(parts.TestSet.Observations));
    return new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predictions);
}

static F64Matrix Centred(F64Matrix rows) => new MeanZeroFeatureTransformer().Transform(rows); // expect: MLQ2007
