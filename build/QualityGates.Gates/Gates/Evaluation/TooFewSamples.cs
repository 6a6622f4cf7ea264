namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8206: a metric was computed from fewer rows than wanted, or from nobody knows how many.</summary>
public sealed class TooFewSamples : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.TooFewSamples, nameof(TooFewSamples), "Too few samples behind a metric", FindingSeverity.Warning);
}
