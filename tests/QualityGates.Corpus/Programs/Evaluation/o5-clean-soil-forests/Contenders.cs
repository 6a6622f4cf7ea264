using SharpLearning.Common.Interfaces;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.RandomForest.Learners;

namespace Soil;

public sealed record Contender(string Name, IIndexedLearner<double> Learner);

public static class Contenders
{
    public static IEnumerable<Contender> All(int seed)
    {
        yield return new Contender("tree", new RegressionDecisionTreeLearner(maximumTreeDepth: 8, seed: seed));
        foreach (var trees in new[] { 50, 200 })
        {
            yield return new Contender($"forest of {trees}", new RegressionRandomForestLearner(trees: trees, seed: seed, runParallel: false));
            yield return new Contender($"extra trees {trees}", new RegressionExtremelyRandomizedTreesLearner(trees: trees, seed: seed, runParallel: false));
        }

        yield return new Contender("boosted", new RegressionSquareLossGradientBoostLearner(iterations: 150, learningRate: 0.05, maximumTreeDepth: 4, runParallel: false));
    }
}
