// corpus: What stands before the folds learns nothing: hashes, a default value, a concatenation; the scaler is in the estimator.
// library: ML.NET
// axis: static class, extension method
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 6);
var rows = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true).Prepared(ml);
var estimator = ml.Transforms.NormalizeMeanVariance("Features")
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Defaulted)));
var folds = ml.BinaryClassification.CrossValidate(rows, estimator, 10, nameof(Loan.Defaulted));
File.WriteAllText("folds.json", JsonSerializer.Serialize(folds.Select(fold => new { fold.Fold, fold.Metrics.AreaUnderRocCurve, fold.Metrics.F1Score })));

internal static class Views
{
    public static IDataView Prepared(this IDataView view, MLContext ml)
    {
        var steps = ml.Transforms.ReplaceMissingValues(nameof(Loan.Income), replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue)
            .Append(ml.Transforms.Categorical.OneHotHashEncoding("Trade", nameof(Loan.Trade)))
            .Append(ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount), "Trade"));
        return steps.Fit(view).Transform(view);
    }
}

internal sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public string Trade { get; set; } = "";
    [LoadColumn(3)] public bool Defaulted { get; set; }
}
