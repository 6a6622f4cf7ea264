// corpus: Forest and support vectors of another library: decided, not scored, compared with the truth, and the model written to a file.
// library: Accord.NET
// axis: two files, generic interface
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;

namespace Orchard;

public interface ILearned
{
    int[] Decide(double[][] rows);
}

public sealed class Forest(double[][] rows, int[] labels) : ILearned
{
    private readonly RandomForest forest = new RandomForestLearning { NumberOfTrees = 60, ParallelOptions = { MaxDegreeOfParallelism = 1 } }.Learn(rows, labels);

    public int[] Decide(double[][] candidates) => forest.Decide(candidates);
}

public sealed class Margin(double[][] rows, int[] labels) : ILearned
{
    private readonly SupportVectorMachine machine = new LinearDualCoordinateDescent().Learn(rows, labels);

    public int[] Decide(double[][] candidates) => [.. candidates.Select(candidate => machine.Score(candidate) > 0 ? 1 : 0)];
}
