// corpus: The transformer that learns the means of the first matrix is given the training rows first, then the test rows, which is right; but folds of the centred training rows choose the depth.
// library: SharpLearning
// axis: generic class
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("abalone.csv"), ',');
var observations = parser.EnumerateRows(name => name != "rings").ToF64Matrix();
var rings = parser.EnumerateRows("rings").ToF64Vector();
var parts = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 9).SplitSet(observations, rings);

var centring = new MeanZeroFeatureTransformer();
var centred = centring.Transform(parts.TrainingSet.Observations);
var chooser = new Chooser<MeanAbsolutErrorRegressionMetric>(new MeanAbsolutErrorRegressionMetric());
var depth = chooser.Depth(centred, parts.TrainingSet.Targets, [4, 8, 12]); // expect: MLQ2002
var model = new RegressionDecisionTreeLearner(maximumTreeDepth: depth).Learn(centred, parts.TrainingSet.Targets);
var predicted = model.Predict(centring.Transform(parts.TestSet.Observations));
var error = chooser.Metric.Error(parts.TestSet.Targets, predicted);
var squared = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
File.WriteAllText("abalone.txt", FormattableString.Invariant($"depth {depth}: MAE {error:F2}, MSE {squared:F2}"));

public sealed class Chooser<TMetric>(TMetric metric)
    where TMetric : IMetric<double, double>
{
    public TMetric Metric => metric;

    public int Depth(F64Matrix rows, double[] targets, int[] candidates)
    {
        var (best, lowest) = (0, double.MaxValue);
        foreach (var candidate in candidates)
        {
            var folds = new RandomCrossValidation<double>(5, seed: 9);
            var predicted = folds.CrossValidate(new RegressionDecisionTreeLearner(maximumTreeDepth: candidate), rows, targets);
            var error = metric.Error(targets, predicted);
            if (error < lowest)
            {
                (best, lowest) = (candidate, error);
            }
        }

        return best;
    }
}
