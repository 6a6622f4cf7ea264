using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Clinic;

public static class Preprocessing
{
    /// <summary>Means for missing laboratory values, and one vector of features.</summary>
    public static IDataView FillGaps(MLContext ml, IDataView rows)
    {
        var steps = ml.Transforms.ReplaceMissingValues(
                [new InputOutputColumnPair(nameof(Patient.Glucose)), new InputOutputColumnPair(nameof(Patient.Pressure))],
                MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Glucose), nameof(Patient.Pressure)));
        return steps.Fit(rows).Transform(rows);
    }
}

public sealed class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Glucose { get; set; }
    [LoadColumn(2)] public float Pressure { get; set; }
    [LoadColumn(3)] public bool Readmitted { get; set; }
}
