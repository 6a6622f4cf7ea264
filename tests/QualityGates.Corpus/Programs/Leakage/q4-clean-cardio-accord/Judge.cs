using Accord.Statistics.Analysis;

namespace Cardio;

public static class Judge
{
    public static ConfusionMatrix Compare(Func<double[], int> decide, Patients patients) =>
        new(patients.Inputs.Select(decide).ToArray(), patients.Ill, positiveValue: 1, negativeValue: 0);
}
