namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8207: a metric is better than believed possible: a leak is likelier than a good model.</summary>
public sealed class SuspiciousImprovement : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.Suspicious, nameof(SuspiciousImprovement), "Metric better than believable", FindingSeverity.Warning);
}
