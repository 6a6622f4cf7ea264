namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8204: a metric is worse than that of the accepted model, beyond what is allowed and beyond chance; or cannot be compared with it.</summary>
public sealed class MetricRegressed : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.Regressed, nameof(MetricRegressed), "Metric worse than the baseline", FindingSeverity.Warning);
}
