// corpus: Principal components of all handwritten digits are learned before the digits are dealt into the two entries of a dictionary.
// library: Accord
// axis: parts kept in a dictionary of named tuples
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

public static class DigitExperiment
{
    public static void Main()
    {
        Accord.Math.Random.Generator.Seed = 0;
        double[][] pixels = File.ReadLines("digits.csv").Select(l => l.Split(',').Take(64).Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
        int[] digits = File.ReadLines("digits.csv").Select(l => int.Parse(l.Split(',')[64])).ToArray();

        var pca = new PrincipalComponentAnalysis { Method = PrincipalComponentMethod.Center, NumberOfOutputs = 20 };
        pca.Learn(pixels); // expect: MLQ2001
        double[][] reduced = pca.Transform(pixels);

        var parts = new Dictionary<string, (double[][] X, int[] Y)>
        {
            ["train"] = (reduced.Take(1400).ToArray(), digits.Take(1400).ToArray()),
            ["test"] = (reduced.Skip(1400).ToArray(), digits.Skip(1400).ToArray()),
        };

        var teacher = new MulticlassSupportVectorLearning<Linear>
        {
            Learner = _ => new LinearDualCoordinateDescent { Loss = Loss.L2 },
        };
        var machine = teacher.Learn(parts["train"].X, parts["train"].Y);
        var error = new ZeroOneLoss(parts["test"].Y).Loss(machine.Decide(parts["test"].X));
        Console.WriteLine($"error {error:P2}");
        Environment.Exit(error > 0.1 ? 1 : 0);
    }
}
