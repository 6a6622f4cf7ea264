// corpus: Both splitters fall back to the clock's milliseconds; the third has a seed, the stratified one a constant default.
// library: SharpLearning
// axis: constructor overloads, generic
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

namespace Yield;

internal static class Experiment
{
    public static double Run(F64Matrix observations, double[] targets)
    {
        var splitter = new RandomTrainingTestIndexSplitter<double>(0.7); // expect: MLQ1005
        var split = splitter.SplitSet(observations, targets);
        var model = new RegressionDecisionTreeLearner(maximumTreeDepth: 8).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }

    public static double[] Fold(F64Matrix observations, double[] targets)
    {
        CrossValidation<double> validation = new RandomCrossValidation<double>(crossValidationFolds: 5); // expect: MLQ1005
        return validation.CrossValidate(new RegressionDecisionTreeLearner(), observations, targets);
    }

    public static double[] Repeatable(F64Matrix observations, double[] targets) =>
        new RandomCrossValidation<double>(10, 42).CrossValidate(new RegressionDecisionTreeLearner(), observations, targets);

    public static (int[] Train, int[] Test) Stratified(double[] targets)
    {
        var indices = new StratifiedTrainingTestIndexSplitter<double>(0.8).Split(targets);
        return (indices.TrainingIndices, indices.TestIndices);
    }
}
