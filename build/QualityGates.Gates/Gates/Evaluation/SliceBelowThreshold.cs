namespace QualityGates.Gates.Evaluation;

/// <summary>MLQ8205: a metric is good on average and too bad in a slice.</summary>
public sealed class SliceBelowThreshold : EvaluationGate
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.SliceBelowThreshold, nameof(SliceBelowThreshold), "Slice below its threshold", FindingSeverity.Warning);
}
