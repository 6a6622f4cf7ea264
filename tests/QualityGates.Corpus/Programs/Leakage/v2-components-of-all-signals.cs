// corpus: Principal components are learned from all signals; the vectors they give are cut into train and test arrays.
// library: Accord.NET
// axis: another library, static methods
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Signals;

internal static class Program
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 3;
        var (signals, classes) = SignalFile.Read(args[0]);

        var components = new PrincipalComponentAnalysis { NumberOfOutputs = 8 };
        components.Learn(signals); // expect: MLQ2001
        var reduced = components.Transform(signals);

        var cut = (int)(reduced.Length * 0.75);
        var learner = new SequentialMinimalOptimization<Gaussian> { Complexity = 10 };
        var machine = learner.Learn(reduced[..cut], classes[..cut]);

        var answers = machine.Decide(reduced[cut..]);
        var wrong = new ZeroOneLoss(classes[cut..]).Loss(answers.Select(yes => yes ? 1 : -1).ToArray());
        File.WriteAllText("error.txt", wrong.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}

internal static class SignalFile
{
    public static (double[][] Signals, int[] Classes) Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var numbers = lines.Select(line => line.Split(';').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (numbers.Select(row => row[..^1]).ToArray(), numbers.Select(row => (int)row[^1]).ToArray());
    }
}
