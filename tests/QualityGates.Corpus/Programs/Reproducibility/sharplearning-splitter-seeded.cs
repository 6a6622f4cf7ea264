// corpus: The same with a seed, and the stratified one with its constant.
// library: SharpLearning
// axis: guard
using System;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

public static class Study
{
    public static double Run(F64Matrix observations, double[] targets, bool stratified)
    {
        var splitter = stratified ? (ITrainingTestIndexSplitter<double>)new StratifiedTrainingTestIndexSplitter<double>(0.7) : new RandomTrainingTestIndexSplitter<double>(0.7, 42);
        var parts = splitter.SplitSet(observations, targets);
        var model = new RegressionDecisionTreeLearner().Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
    }
}
