// corpus: A learner of one's own implements the interface of the library; giving back what it fitted is what it is for.
// library: SharpLearning
// axis: library, interface of the library
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;

namespace Stages;

public sealed class ResidualLearner(int depth, double share, int seed = 7) : ILearner<double>
{
    public IPredictorModel<double> Learn(F64Matrix observations, double[] targets)
    {
        var first = new RegressionDecisionTreeLearner(maximumTreeDepth: depth, seed: seed).Learn(observations, targets);
        var rest = targets.Zip(first.Predict(observations), (target, guess) => target - guess).ToArray();
        var second = new RegressionDecisionTreeLearner(maximumTreeDepth: depth, seed: seed + 1).Learn(observations, rest);
        return new ResidualModel(first, second, share);
    }
}

public sealed class ResidualModel(RegressionDecisionTreeModel first, RegressionDecisionTreeModel second, double share) : IPredictorModel<double>
{
    public double Predict(double[] observation) => first.Predict(observation) + share * second.Predict(observation);

    public double[] Predict(F64Matrix observations) =>
        [.. Enumerable.Range(0, observations.RowCount).Select(row => Predict(observations.Row(row)))];

    public double[] GetRawVariableImportance() =>
        [.. first.GetRawVariableImportance().Zip(second.GetRawVariableImportance(), (one, two) => one + share * two)];

    public Dictionary<string, double> GetVariableImportance(Dictionary<string, int> featureNameToIndex)
    {
        var raw = GetRawVariableImportance();
        return featureNameToIndex.OrderByDescending(pair => raw[pair.Value]).ToDictionary(pair => pair.Key, pair => raw[pair.Value]);
    }
}
