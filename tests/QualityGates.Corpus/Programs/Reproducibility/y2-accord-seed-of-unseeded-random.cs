// corpus: The generator of Accord is seeded, but with a number that another generator without a seed draws when the program begins.
// library: Accord.NET
// axis: property that is the seed
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Mushrooms;

public static class Program
{
    public static void Main()
    {
        var dice = new Random();
        Generator.Seed = dice.Next(1, 1_000); // expect: MLQ1004

        var (trainCaps, trainKinds) = Caps(0, 600);
        var (testCaps, testKinds) = Caps(20_011, 150);
        var learner = new RandomForestLearning { NumberOfTrees = 25, SampleRatio = 0.6 };
        learner.ParallelOptions.MaxDegreeOfParallelism = 1;
        var forest = learner.Learn(trainCaps, trainKinds);

        var confusion = new GeneralConfusionMatrix(expected: testKinds, predicted: forest.Decide(testCaps));
        Console.WriteLine($"accuracy {confusion.Accuracy:P1}, kappa {confusion.Kappa:F3}");
    }

    private static (double[][] Caps, int[] Kinds) Caps(int first, int count)
    {
        var caps = new double[count][];
        var kinds = new int[count];
        for (var i = 0; i < count; i++)
        {
            var number = first + i;
            caps[i] = [number % 11 * 0.5, number % 7, number % 3];
            kinds[i] = number % 11 > 6 ? 1 : number % 3 == 0 ? 2 : 0;
        }

        return (caps, kinds);
    }
}
