// corpus: A learner by the interface of the library gives back what it fitted; whoever uses it evaluates.
// library: SharpLearning
// axis: library project, implemented interface
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.RandomForest.Learners;

namespace Learners;

public sealed class LogForest(int trees) : ILearner<double>
{
    public IPredictorModel<double> Learn(F64Matrix observations, double[] targets) =>
        new RegressionRandomForestLearner(trees: trees, seed: 5).Learn(observations, [.. targets.Select(static target => Math.Log(1 + target))]);
}
