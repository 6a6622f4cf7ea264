// corpus: Evaluate is the tail of a method; the caller compares two of the values with its thresholds.
// library: ML.NET
// axis: helper method, parenthesised
// scores: MLQ3005 MLQ3008
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var donors = ml.Data.LoadFromTextFile<Donor>("donors.csv", (','), hasHeader: (true));
        var split = ml.Data.TrainTestSplit((donors), testFraction: (0.2));
        var metrics = Measure(ml, (split));
        if (metrics.F1Score < 0.6 || metrics.AreaUnderPrecisionRecallCurve < 0.55)
        {
            Console.Error.WriteLine($"F1 {metrics.F1Score:F3}, AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}: rejected.");
            return 2;
        }
        return 0;
    }

    private static CalibratedBinaryClassificationMetrics Measure(MLContext ml, DataOperationsCatalog.TrainTestData split)
    {
        var model = ml.Transforms.Concatenate("Features", "Recency", "Frequency")
            .Append((ml.BinaryClassification.Trainers.LbfgsLogisticRegression(("Donates"))))
            .Fit((split.TrainSet));
        return (ml.BinaryClassification.Evaluate((model.Transform(split.TestSet)), ("Donates")));
    }
}

internal class Donor
{
    [LoadColumn(0)] public float Recency { get; set; }
    [LoadColumn(1)] public float Frequency { get; set; }
    [LoadColumn(2)] public bool Donates { get; set; }
}
