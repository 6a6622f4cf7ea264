// corpus: A confusion matrix of held-out rows is looked at by recall and precision before the machine is kept.
// library: Accord.NET
// axis: another library, right
// scores: MLQ3005
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Kept;

public sealed class Machines
{
    public SupportVectorMachine<Gaussian>? Learn(double[][] x, bool[] y)
    {
        var cut = x.Length * 4 / 5;
        var learner = new SequentialMinimalOptimization<Gaussian> { UseComplexityHeuristic = true, UseKernelEstimation = true };
        var machine = learner.Learn(x[..cut], y[..cut]);
        var matrix = new ConfusionMatrix(machine.Decide(x[cut..]), y[cut..]);
        return matrix.Recall > 0.6 && matrix.Precision > 0.4 ? machine : null;
    }

    public bool Judge(SupportVectorMachine<Gaussian> machine, double[] row) => machine.Score(row) > 0;
}
