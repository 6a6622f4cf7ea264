using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Vineyard;

internal static class SharpStudy
{
    public static bool ForestIsGood(List<Vine> train, List<Vine> test)
    {
        var learner = new ClassificationRandomForestLearner(trees: 60, seed: 5);
        var forest = learner.Learn(Inputs(train), Targets(train));
        var metric = new TotalErrorClassificationMetric<double>();
        return metric.Error(Targets(test), forest.Predict(Inputs(test))) < 0.1; // expect: MLQ3005
    }

    private static F64Matrix Inputs(List<Vine> vines) => vines.Select(vine => vine.Numbers()).ToArray().ToF64Matrix();

    private static double[] Targets(List<Vine> vines) => vines.Select(vine => (double)vine.Illness).ToArray();
}
