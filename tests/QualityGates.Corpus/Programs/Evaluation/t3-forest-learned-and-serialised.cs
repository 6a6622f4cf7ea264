// corpus: A forest is learned from all rows and written to a file without any test.
// library: Accord.NET
// axis: static method
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;

public static class ForestJob
{
    public static void Run(double[][] inputs, int[] outputs, string file)
    {
        Generator.Seed = 42;
        var teacher = new RandomForestLearning { NumberOfTrees = 50 };
        RandomForest forest = teacher.Learn(inputs, outputs);
        Accord.IO.Serializer.Save(forest, file); // expect: MLQ3001
    }
}
