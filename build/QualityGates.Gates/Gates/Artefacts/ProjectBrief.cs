using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8401: the project brief is missing, empty or not filled in.</summary>
public sealed class ProjectBrief() : ArtefactGate(ArtefactKind.Brief)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8401", nameof(ProjectBrief), "Project brief missing or not filled in", FindingSeverity.Warning);
}
