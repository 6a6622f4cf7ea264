namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8209: metrics are there and nothing says how good they must be.</summary>
public sealed class MetricsNotEvaluated : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.NotEvaluated, nameof(MetricsNotEvaluated), "Metrics not evaluated", FindingSeverity.Warning);
}
