// corpus: The label of a yes/no question is loaded as a number, which binary training and evaluation do not take.
// library: ML.NET
// axis: field, try
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly MLContext Context = new(seed: 1);

    private static int Main()
    {
        try
        {
            var patients = Context.Data.LoadFromTextFile<Patient>("patients.csv", separatorChar: ',', hasHeader: true);
            var split = Context.Data.TrainTestSplit(patients, testFraction: 0.2);
            var model = Context.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Glucose), nameof(Patient.Bmi))
                .Append(Context.BinaryClassification.Trainers.LbfgsLogisticRegression())
                .Fit(split.TrainSet);
            var metrics = Context.BinaryClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
            return metrics.PositiveRecall > 0.75 && metrics.AreaUnderRocCurve > 0.8 ? 0 : 1;
        }
        catch (ArgumentOutOfRangeException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 2;
        }
    }
}

internal class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Glucose { get; set; }
    [LoadColumn(2)] public float Bmi { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Diabetic { get; set; }
}
