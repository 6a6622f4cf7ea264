// corpus: The random splitter of SharpLearning takes its seed from the clock.
// library: SharpLearning
// axis: direct
using System;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

public static class Study
{
    public static double Run(F64Matrix observations, double[] targets)
    {
        var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7); // expect: MLQ1005
        var parts = splitter.SplitSet(observations, targets);
        var model = new RegressionDecisionTreeLearner().Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
    }
}
