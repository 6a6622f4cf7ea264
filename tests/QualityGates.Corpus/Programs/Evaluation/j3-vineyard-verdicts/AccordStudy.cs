using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

namespace Vineyard;

internal static class AccordStudy
{
    public static bool TreeIsGood(List<Vine> train, List<Vine> test)
    {
        var tree = new C45Learning().Learn(Inputs(train), Classes(train));
        var matrix = GeneralConfusionMatrix.Estimate(tree, Inputs(test), Classes(test)); // expect: MLQ3005
        return matrix.Accuracy > 0.9;
    }

    public static bool NeighboursAreGood(List<Vine> train, List<Vine> test)
    {
        var neighbours = new KNearestNeighbors(k: 5).Learn(Inputs(train), Classes(train));
        var error = new ZeroOneLoss(Classes(test)).Loss(neighbours.Decide(Inputs(test))); // expect: MLQ3005
        return error < 0.1;
    }

    private static double[][] Inputs(List<Vine> vines) => vines.Select(vine => vine.Numbers()).ToArray();

    private static int[] Classes(List<Vine> vines) => vines.Select(vine => vine.Illness).ToArray();
}
