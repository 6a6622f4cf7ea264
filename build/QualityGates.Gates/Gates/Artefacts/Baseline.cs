using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8402: the baseline is missing or empty.</summary>
public sealed class Baseline() : ArtefactGate(ArtefactKind.Baseline)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8402", nameof(Baseline), "Baseline missing or empty", FindingSeverity.Warning);
}
