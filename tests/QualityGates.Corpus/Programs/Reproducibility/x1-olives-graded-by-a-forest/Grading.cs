using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Olives;

internal sealed record Oil(double[] Acids, int Region);

internal sealed record Grade(double Accuracy, double Kappa, int Trees);

internal static class Grading
{
    public static Grade ByForest(Oil[] train, Oil[] test)
    {
        var teacher = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.7 };
        var forest = teacher.Learn(Acids(train), Regions(train));
        var matrix = new GeneralConfusionMatrix(expected: Regions(test), predicted: forest.Decide(Acids(test)));
        return new Grade(matrix.Accuracy, matrix.Kappa, forest.Trees.Length);
    }

    private static double[][] Acids(Oil[] oils) => Array.ConvertAll(oils, oil => oil.Acids);

    private static int[] Regions(Oil[] oils) => Array.ConvertAll(oils, oil => oil.Region);
}
