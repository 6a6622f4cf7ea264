using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

namespace Cardio;

public interface IPatientClassifier
{
    string Name { get; }

    Func<double[], int> Learn(Patients patients);
}

public sealed class ForestClassifier(int trees) : IPatientClassifier
{
    public string Name => $"forest of {trees}";

    public Func<double[], int> Learn(Patients patients)
    {
        var forest = new RandomForestLearning { NumberOfTrees = trees, SampleRatio = 0.8 }.Learn(patients.Inputs, patients.Ill);
        return forest.Decide;
    }
}

public sealed class LogisticClassifier : IPatientClassifier
{
    public string Name => "logistic";

    public Func<double[], int> Learn(Patients patients)
    {
        var model = new IterativeReweightedLeastSquares<LogisticRegression> { Regularization = 1e-4 }.Learn(patients.Inputs, patients.Ill);
        return row => model.Decide(row) ? 1 : 0;
    }
}
