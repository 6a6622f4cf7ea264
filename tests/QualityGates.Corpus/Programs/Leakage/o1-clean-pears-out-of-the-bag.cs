// corpus: Trees are grown on bags of pears; each pear is judged by the trees alone that did not have it in their bag.
// library: SharpLearning
// axis: out of bag
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

namespace Pears;

public sealed class BaggedTrees(int trees, int seed)
{
    private readonly List<(RegressionDecisionTreeModel Tree, HashSet<int> Bag)> _members = [];

    public void Grow(F64Matrix pears, double[] days)
    {
        var random = new Random(seed);
        for (var i = 0; i < trees; i++)
        {
            var bag = Enumerable.Range(0, days.Length).Select(_ => random.Next(days.Length)).ToArray();
            var learner = new RegressionDecisionTreeLearner(maximumTreeDepth: 12, minimumSplitSize: 4, featuresPrSplit: 3, seed: seed + i);
            _members.Add((learner.Learn(pears, days, bag), [.. bag]));
        }
    }

    public double Predict(double[] pear) => _members.Average(member => member.Tree.Predict(pear));

    public (double[] Days, double[] Answers) OutOfBag(F64Matrix pears, double[] days)
    {
        var judged = new List<(double Day, double Answer)>();
        for (var row = 0; row < days.Length; row++)
        {
            var pear = pears.Row(row);
            var strangers = _members.Where(member => !member.Bag.Contains(row)).Select(member => member.Tree.Predict(pear)).ToList();
            if (strangers.Count > 0)
            {
                judged.Add((days[row], strangers.Average()));
            }
        }

        return ([.. judged.Select(j => j.Day)], [.. judged.Select(j => j.Answer)]);
    }
}

public static class RipenessReport
{
    public static void Write(F64Matrix pears, double[] days, TextWriter writer)
    {
        var forest = new BaggedTrees(trees: 120, seed: 64);
        forest.Grow(pears, days);
        var (expected, answers) = forest.OutOfBag(pears, days);
        writer.WriteLine(FormattableString.Invariant($"out of bag MAE {new MeanAbsolutErrorRegressionMetric().Error(expected, answers):F2} days"));
        writer.WriteLine(FormattableString.Invariant($"out of bag RMSE {new RootMeanSquareRegressionMetric().Error(expected, answers):F2} days"));
        writer.WriteLine(FormattableString.Invariant($"{expected.Length} of {days.Length} pears judged"));
    }
}
