// corpus: SVM, Platt scaling on a second part, threshold from a third part, report from a fourth; an unlabelled detector beside it.
// library: ML.NET
// axis: local, four-way split, LINQ, helper in another file
// scores: MLQ3005 MLQ3008
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    private static int Main()
    {
        var claims = Ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',', hasHeader: true);
        var outer = Ml.Data.TrainTestSplit(claims, testFraction: 0.2);
        var middle = Ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var inner = Ml.Data.TrainTestSplit(middle.TrainSet, testFraction: 0.2);

        var machine = Features()
            .Append(Ml.BinaryClassification.Trainers.LinearSvm(nameof(Claim.Fraud)))
            .Fit(inner.TrainSet);
        var platt = Ml.BinaryClassification.Calibrators.Platt(nameof(Claim.Fraud)).Fit(machine.Transform(inner.TestSet));
        var model = machine.Append(platt);

        var threshold = Thresholds.ForPrecision(Rows(model.Transform(middle.TestSet)), precision: 0.6);
        var scored = model.Transform(outer.TestSet);
        var metrics = Ml.BinaryClassification.Evaluate(scored, nameof(Claim.Fraud));
        var alarms = Rows(scored).Where(claim => claim.Probability >= threshold).ToList();
        var precision = alarms.Count == 0 ? 0 : alarms.Count(claim => claim.Fraud) / (double)alarms.Count;
        File.WriteAllLines("fraud.txt",
        [
            FormattableString.Invariant($"threshold {threshold}"),
            FormattableString.Invariant($"precision {precision}"),
            FormattableString.Invariant($"auprc {metrics.AreaUnderPrecisionRecallCurve}"),
            FormattableString.Invariant($"logloss {metrics.LogLoss}"),
        ]);
        if (precision < 0.5 || metrics.AreaUnderPrecisionRecallCurve < 0.4)
        {
            return 1;
        }

        Ml.Model.Save(model, claims.Schema, "fraud.zip");
        SaveDetector(claims);
        return 0;
    }

    private static IEstimator<ITransformer> Features() =>
        Ml.Transforms.Categorical.OneHotEncoding("KindCode", nameof(Claim.Kind))
            .Append(Ml.Transforms.Concatenate("Features", "KindCode", nameof(Claim.Amount), nameof(Claim.DaysToReport), nameof(Claim.PolicyAge)))
            .Append(Ml.Transforms.NormalizeMeanVariance("Features"));

    private static IReadOnlyCollection<ScoredClaim> Rows(IDataView scored) =>
        Ml.Data.CreateEnumerable<ScoredClaim>(scored, reuseRowObject: false).ToList();

    /// <summary>Finds claims unlike all others; nobody has labels for that.</summary>
    private static void SaveDetector(IDataView claims)
    {
        var detector = Features().Append(Ml.AnomalyDetection.Trainers.RandomizedPca("Features", rank: 4)).Fit(claims);
        Ml.Model.Save(detector, claims.Schema, "unusual.zip");
    }
}
