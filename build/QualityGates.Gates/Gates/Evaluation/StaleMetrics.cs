namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8208: the metrics do not belong to the present model, data, code or lock file.</summary>
public sealed class StaleMetrics : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.Stale, nameof(StaleMetrics), "Metrics of another state", FindingSeverity.Warning);
}
