using Churn.Data;
using Churn.Evaluation;

namespace Churn.Models;

/// <summary>What was chosen on validation rows, and the log loss of every penalty tried.</summary>
internal sealed record ModelSelection(
    double Penalty,
    double Threshold,
    double BaselineThreshold,
    IReadOnlyDictionary<double, double> LogLossByPenalty)
{
    /// <summary>Penalty by log loss, thresholds by F1; the test rows take no part.</summary>
    public static ModelSelection Choose(TemporalSplit split)
    {
        var labels = split.HeldOut.Select(c => c.Churned).ToList();
        var candidates = Study.Penalties.ToDictionary(
            penalty => penalty,
            penalty => ChurnModel.Fit(split.Train, penalty, threshold: 0.5).Probabilities(split.HeldOut));
        var losses = candidates.ToDictionary(c => c.Key, c => ClassificationMetrics.LogLossOf(labels, c.Value));
        var penalty = Study.Penalties.MinBy(p => losses[p]);
        var baseline = ContractRateBaseline.Fit(split.Train, threshold: 0.5).Probabilities(split.HeldOut);

        return new ModelSelection(penalty, BestThreshold(labels, candidates[penalty]), BestThreshold(labels, baseline), losses);
    }

    private static double BestThreshold(IReadOnlyList<bool> labels, IReadOnlyList<double> probabilities) =>
        Enumerable.Range(1, 19)
            .Select(i => i / 20.0)
            .MaxBy(threshold => ClassificationMetrics.Of(labels, probabilities, threshold).F1);
}
