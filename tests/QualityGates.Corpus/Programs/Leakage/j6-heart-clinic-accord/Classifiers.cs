using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Kernels;

namespace HeartClinic;

public interface IHeartClassifier
{
    string Name { get; }

    Func<double[][], int[]> Learn(Cohort cohort);
}

public sealed class ForestClassifier(int trees) : IHeartClassifier
{
    public string Name => $"forest of {trees}";

    public Func<double[][], int[]> Learn(Cohort cohort)
    {
        var forest = new RandomForestLearning { NumberOfTrees = trees, SampleRatio = 0.8 }.Learn(cohort.Inputs, cohort.Outputs);
        return rows => forest.Decide(rows);
    }
}

public sealed class MachineClassifier(double sigma, double complexity) : IHeartClassifier
{
    public string Name => "support vectors";

    public Func<double[][], int[]> Learn(Cohort cohort)
    {
        var machine = new SequentialMinimalOptimization<Gaussian> { Kernel = new Gaussian(sigma), Complexity = complexity }
            .Learn(cohort.Inputs, cohort.Outputs);
        return rows => rows.Select(row => machine.Decide(row) ? 1 : 0).ToArray();
    }
}

public sealed class NeighbourClassifier(int neighbours) : IHeartClassifier
{
    public string Name => $"{neighbours} neighbours";

    public Func<double[][], int[]> Learn(Cohort cohort)
    {
        var nearest = new KNearestNeighbors(neighbours).Learn(cohort.Inputs, cohort.Outputs);
        return rows => nearest.Decide(rows);
    }
}
