// corpus: The same pipeline is cross-validated on all loans and then fitted on them; its metrics on these loans stand beside those of the folds.
// library: ML.NET
// axis: cross-validation, record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 41);
var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: '\t', hasHeader: true);
var outcome = LoanStudy.Run(ml, loans);
File.WriteAllText(args[1], JsonSerializer.Serialize(outcome));

internal sealed record Outcome(double FoldsArea, double FoldsF1, double WholeArea, double WholeF1);

internal static class LoanStudy
{
    public static Outcome Run(MLContext ml, IDataView loans)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Income), nameof(Loan.Years))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Late)));

        var folds = ml.BinaryClassification.CrossValidate(loans, pipeline, numberOfFolds: 5, labelColumnName: nameof(Loan.Late));
        var whole = ml.BinaryClassification.Evaluate(pipeline.Fit(loans).Transform(loans), nameof(Loan.Late));
        return new Outcome(
            folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
            folds.Average(fold => fold.Metrics.F1Score),
            whole.AreaUnderRocCurve,
            whole.F1Score);
    }
}

internal sealed class Loan
{
    [LoadColumn(0)]
    public float Amount { get; set; }

    [LoadColumn(1)]
    public float Income { get; set; }

    [LoadColumn(2)]
    public float Years { get; set; }

    [LoadColumn(3)]
    public bool Late { get; set; }
}
