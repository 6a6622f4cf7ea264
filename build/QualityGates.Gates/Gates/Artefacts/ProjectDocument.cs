using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8704: a required document is missing, empty or not filled in.</summary>
public sealed class ProjectDocument() : ArtefactGate(ArtefactKind.Document)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8704", nameof(ProjectDocument), "Document missing or not filled in", FindingSeverity.Warning);
}
