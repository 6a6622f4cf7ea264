namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8202: metrics that cannot be read, or that are NaN or infinite.</summary>
public sealed class UnusableMetrics : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.Unusable, nameof(UnusableMetrics), "Metrics unreadable or not a number", FindingSeverity.Warning);
}
