// corpus: Forests, splitters and optimizers of SharpLearning with their constant default seeds.
// library: SharpLearning
// axis: defaults
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Defaults;

public static class Wine
{
    public static double TestError(F64Matrix observations, double[] targets)
    {
        var split = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.7).SplitSet(observations, targets);
        var model = new ClassificationRandomForestLearner(trees: 200).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }
}
