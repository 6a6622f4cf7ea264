using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8201: the metrics file is missing or empty.</summary>
public sealed class EvaluationMetrics() : ArtefactGate(ArtefactKind.Metrics)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8201", nameof(EvaluationMetrics), "Metrics missing or empty", FindingSeverity.Warning);
}
