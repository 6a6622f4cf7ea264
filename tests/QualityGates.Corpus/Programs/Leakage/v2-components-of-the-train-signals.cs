// corpus: Components are learned from the train signals, and both parts are projected on them.
// library: Accord.NET
// axis: another library, right
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Signals;

public sealed class SignalClassifier
{
    public double Error(double[][] signals, bool[] classes, int cut)
    {
        var train = signals[..cut];
        var test = signals[cut..];

        var components = new PrincipalComponentAnalysis { NumberOfOutputs = 8 };
        components.Learn(train);

        var learner = new SequentialMinimalOptimization<Gaussian> { Complexity = 10 };
        var machine = learner.Learn(components.Transform(train), classes[..cut]);
        var answers = machine.Decide(components.Transform(test));
        var truth = classes[cut..];
        return answers.Where((answer, i) => answer != truth[i]).Count() / (double)truth.Length;
    }
}
