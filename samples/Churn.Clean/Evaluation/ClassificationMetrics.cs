namespace Churn.Evaluation;

/// <summary>
/// Metrics of a binary classifier, all in [0, 1] but log loss (nats per row). Precision, recall and F1 are those of
/// churned customers; a ratio without rows is 0.
/// </summary>
internal sealed record ClassificationMetrics(
    int Rows,
    double ChurnRate,
    double Threshold,
    double Accuracy,
    double Precision,
    double Recall,
    double F1,
    double Auc,
    double LogLoss,
    double Brier)
{
    public static ClassificationMetrics Of(IReadOnlyList<bool> labels, IReadOnlyList<double> probabilities, double threshold)
    {
        var outcomes = labels.Zip(probabilities, (churned, p) => (churned, flagged: p >= threshold)).ToList();
        double hits = outcomes.Count(o => o is { churned: true, flagged: true });
        double flagged = outcomes.Count(o => o.flagged);
        double churned = outcomes.Count(o => o.churned);
        var precision = Ratio(hits, flagged);
        var recall = Ratio(hits, churned);

        return new ClassificationMetrics(
            Rows: labels.Count,
            ChurnRate: Ratio(churned, labels.Count),
            Threshold: threshold,
            Accuracy: Ratio(outcomes.Count(o => o.churned == o.flagged), labels.Count),
            Precision: precision,
            Recall: recall,
            F1: Ratio(2 * precision * recall, precision + recall),
            Auc: AucOf(labels, probabilities),
            LogLoss: LogLossOf(labels, probabilities),
            Brier: labels.Zip(probabilities, (label, p) => Math.Pow((label ? 1 : 0) - p, 2)).Average());
    }

    public static double LogLossOf(IReadOnlyList<bool> labels, IReadOnlyList<double> probabilities) =>
        labels.Zip(probabilities, (label, p) => -Math.Log(Math.Clamp(label ? p : 1 - p, 1e-15, 1))).Average();

    /// <summary>Area under the ROC curve: how often a churned customer ranks above one who stayed, ties counting half.</summary>
    private static double AucOf(IReadOnlyList<bool> labels, IReadOnlyList<double> probabilities)
    {
        var rankSum = 0.0;
        var seen = 0;
        foreach (var tied in labels.Zip(probabilities).GroupBy(pair => pair.Second).OrderBy(group => group.Key))
        {
            var count = tied.Count();
            rankSum += tied.Count(pair => pair.First) * (seen + (count + 1) / 2.0);
            seen += count;
        }

        double positives = labels.Count(label => label);
        return Ratio(rankSum - positives * (positives + 1) / 2, positives * (labels.Count - positives));
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
