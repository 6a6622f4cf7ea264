// corpus: A transformer that widens its ranges with every matrix it is given scales the hops of the test set too, and so learns from them.
// library: SharpLearning
// axis: class, transformer
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Brewery;

public sealed record Bitterness(double AbsoluteError, double SquaredError);

public sealed class HopStudy(double trainingShare = 0.7)
{
    private readonly MinMaxTransformer _ranges = new(0, 1);

    public Bitterness Run(F64Matrix hops, double[] bitterness)
    {
        var split = new RandomTrainingTestIndexSplitter<double>(trainingShare, seed: 4).SplitSet(hops, bitterness);
        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 80, learningRate: 0.08);
        var model = learner.Learn(_ranges.Transform(split.TrainingSet.Observations), split.TrainingSet.Targets);

        var held = _ranges.Transform(split.TestSet.Observations); // expect: MLQ2007
        var predicted = model.Predict(held);
        return new Bitterness(
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted),
            new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predicted));
    }
}
