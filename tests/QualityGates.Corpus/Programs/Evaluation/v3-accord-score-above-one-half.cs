// corpus: The score of a support vector machine is a distance, and one half is what it is compared with.
// library: Accord.NET
// axis: another library
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Faults;

public sealed class FaultDetector
{
    private SupportVectorMachine<Gaussian>? _machine;

    public double Train(double[][] x, bool[] y, double[][] xTest, bool[] yTest)
    {
        _machine = new SequentialMinimalOptimization<Gaussian> { Complexity = 5 }.Learn(x, y);
        var matrix = new ConfusionMatrix(_machine.Decide(xTest), yTest);
        return matrix.FScore * matrix.Recall;
    }

    public bool IsFault(double[] signal) => _machine!.Score(signal) > 0.5; // expect: MLQ3006
}
