namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8203: a metric is worse than its bound, or not enough better than the naive baseline.</summary>
public sealed class MetricBelowThreshold : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.BelowThreshold, nameof(MetricBelowThreshold), "Metric below its threshold", FindingSeverity.Warning);
}
