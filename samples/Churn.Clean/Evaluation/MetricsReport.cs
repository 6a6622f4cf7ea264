using Churn.Data;
using Churn.Models;
using Churn.Reporting;

namespace Churn.Evaluation;

/// <summary>metrics.json: the final test, with the data and the choices it belongs to.</summary>
internal sealed record MetricsReport(
    DataFingerprint Data,
    MetricsReport.SplitSummary Split,
    MetricsReport.SelectionSummary Selection,
    ClassificationMetrics Model,
    ClassificationMetrics Baseline,
    ClassificationMetrics Majority,
    IReadOnlyDictionary<string, ClassificationMetrics> Slices)
{
    internal sealed record SplitSummary(
        string Strategy, int DistinctRows, int TrainRows, int GapRows, int TestRows, DateOnly TrainUntil, DateOnly TestFrom);

    internal sealed record SelectionSummary(DateOnly ValidationFrom, double Penalty, IReadOnlyList<PenaltyTrial> Trials);

    internal sealed record PenaltyTrial(double Penalty, double LogLoss);

    public static MetricsReport Measure(
        DataFingerprint data, int distinctRows, TemporalSplit split, ModelSelection choice, IChurnPredictor model, IChurnPredictor baseline) => new(
            data,
            new SplitSummary(
                "by snapshot_date, with the outcome window between train and test",
                distinctRows,
                split.Train.Count,
                split.Gap.Count,
                split.HeldOut.Count,
                split.Train.Max(c => c.Snapshot),
                split.HeldOut.Min(c => c.Snapshot)),
            new SelectionSummary(
                Study.ValidationFrom,
                choice.Penalty,
                [.. Study.Penalties.Select(penalty => new PenaltyTrial(penalty, choice.LogLossByPenalty[penalty]))]),
            Evaluate(model, split.HeldOut),
            Evaluate(baseline, split.HeldOut),
            Evaluate(MajorityBaseline.Fit(split.Train), split.HeldOut),
            split.HeldOut
                .GroupBy(c => $"contract={c.Contract}", StringComparer.Ordinal)
                .OrderBy(slice => slice.Key, StringComparer.Ordinal)
                .ToDictionary(slice => slice.Key, slice => Evaluate(model, [.. slice]), StringComparer.Ordinal));

    public void Save(string path) => JsonFile.Write(path, this);

    private static ClassificationMetrics Evaluate(IChurnPredictor predictor, IReadOnlyList<Customer> customers) =>
        ClassificationMetrics.Of([.. customers.Select(c => c.Churned)], predictor.Probabilities(customers), predictor.Threshold);
}
