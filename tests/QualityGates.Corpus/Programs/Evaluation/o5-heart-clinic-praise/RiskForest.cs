using Accord.MachineLearning.DecisionTrees;

namespace HeartClinic;

public sealed class RiskForest
{
    private readonly RandomForest _forest;

    private RiskForest(RandomForest forest) => _forest = forest;

    public static RiskForest Learn(IReadOnlyList<Visit> visits, int trees)
    {
        var learning = new RandomForestLearning { NumberOfTrees = trees, SampleRatio = 0.7 };
        learning.ParallelOptions.MaxDegreeOfParallelism = 1;
        var forest = learning.Learn(
            visits.Select(visit => visit.Inputs).ToArray(),
            visits.Select(visit => visit.Class).ToArray());
        return new RiskForest(forest);
    }

    public int[] Decide(IReadOnlyList<Visit> visits) => _forest.Decide(visits.Select(visit => visit.Inputs).ToArray());
}
