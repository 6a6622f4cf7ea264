using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8105: the data profile is missing or empty.</summary>
public sealed class DataProfile() : ArtefactGate(ArtefactKind.Profile)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8105", nameof(DataProfile), "Data profile missing or empty", FindingSeverity.Warning);
}
