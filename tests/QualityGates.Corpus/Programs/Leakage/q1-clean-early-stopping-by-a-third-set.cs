// corpus: The splitter is used twice: the boosting stops by the second division, and the errors are those of the first one.
// library: SharpLearning
// axis: library class
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Asphalt;

public sealed record WearErrors(double Mae, double Rmse, int Rounds);

public sealed class WearStudy(ITrainingTestIndexSplitter<double> outerSplitter, ITrainingTestIndexSplitter<double> innerSplitter)
{
    public WearStudy(int seed)
        : this(new RandomTrainingTestIndexSplitter<double>(0.8, seed), new RandomTrainingTestIndexSplitter<double>(0.8, seed + 1))
    {
    }

    public WearErrors Run(F64Matrix layers, double[] wear)
    {
        var outer = outerSplitter.SplitSet(layers, wear);
        var inner = innerSplitter.SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);

        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 2000, learningRate: 0.03, maximumTreeDepth: 4);
        var model = learner.LearnWithEarlyStopping(
            inner.TrainingSet.Observations,
            inner.TrainingSet.Targets,
            inner.TestSet.Observations,
            inner.TestSet.Targets,
            new MeanSquaredErrorRegressionMetric(),
            earlyStoppingRounds: 20);

        var predicted = model.Predict(outer.TestSet.Observations);
        return new WearErrors(
            new MeanAbsolutErrorRegressionMetric().Error(outer.TestSet.Targets, predicted),
            new RootMeanSquareRegressionMetric().Error(outer.TestSet.Targets, predicted),
            model.Trees.Length);
    }
}
