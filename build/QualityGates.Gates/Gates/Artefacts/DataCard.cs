using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8101: the data card is missing, empty or not filled in.</summary>
public sealed class DataCard() : ArtefactGate(ArtefactKind.DataCard)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8101", nameof(DataCard), "Data card missing or not filled in", FindingSeverity.Warning);
}
