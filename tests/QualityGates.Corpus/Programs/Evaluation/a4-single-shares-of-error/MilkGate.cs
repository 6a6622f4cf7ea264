// corpus: Milk is released by the share of errors or by R² alone, eggs by the accuracy of a confusion matrix; doubtful eggs are those whose margin is beyond one half.
// library: SharpLearning, Accord.NET
// axis: library, two files
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Dairy;

public static class MilkGate
{
    public static bool Passes(F64Matrix samples, double[] spoiled)
    {
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.7, seed: 6).SplitSet(samples, spoiled);
        var learner = new ClassificationRandomForestLearner(trees: 120, seed: 6, runParallel: false);
        var forest = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predictions = forest.Predict(split.TestSet.Observations);
        var share = new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, predictions); // expect: MLQ3005
        return share < 0.05;
    }

    public static void CheckFat(F64Matrix samples, double[] fat)
    {
        var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 6).SplitSet(samples, fat);
        var learner = new RegressionRandomForestLearner(trees: 120, seed: 6, runParallel: false);
        var forest = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predictions = forest.Predict(split.TestSet.Observations);
        var metric = new CoefficientOfDeterminationMetric();
        var explained = metric.Error(split.TestSet.Targets, predictions); // expect: MLQ3005
        if (explained < 0.7)
        {
            throw new InvalidOperationException("The fat of the milk is not explained well enough.");
        }
    }
}
