// corpus: Missing incomes are replaced with the mean of all applicants and the amounts normalized, and only the bare trainer goes through cross-validation.
// library: ML.NET
// axis: transformer in a using-free try block, fold metrics by LINQ
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace CreditScoring;

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 11);

    private static int Main()
    {
        var applicants = Ml.Data.LoadFromTextFile<Applicant>("german-credit.csv", ',', hasHeader: true);
        ITransformer prepared;
        try
        {
            prepared = Ml.Transforms.ReplaceMissingValues("Income", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
                .Append(Ml.Transforms.Concatenate("Features", "Income", "Amount", "Duration"))
                .Append(Ml.Transforms.NormalizeMinMax("Features"))
                .Fit(applicants);
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }

        var features = prepared.Transform(applicants);
        var trainer = Ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: "Good");
        var folds = Ml.BinaryClassification.CrossValidate(features, trainer, numberOfFolds: 5, labelColumnName: "Good"); // expect: MLQ2002
        var auc = folds.Select(f => f.Metrics.AreaUnderRocCurve).ToList();
        var f1 = folds.Select(f => f.Metrics.F1Score).ToList();
        Console.WriteLine($"AUC {auc.Average():F3} (min {auc.Min():F3}), F1 {f1.Average():F3}");
        return auc.Average() >= 0.75 ? 0 : 1;
    }
}

internal sealed class Applicant
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public float Duration { get; set; }
    [LoadColumn(3)] public bool Good { get; set; }
}
