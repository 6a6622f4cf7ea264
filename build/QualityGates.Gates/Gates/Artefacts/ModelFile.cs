using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8301: the model is missing or empty.</summary>
public sealed class ModelFile() : ArtefactGate(ArtefactKind.Model)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8301", nameof(ModelFile), "Model missing or empty", FindingSeverity.Warning);
}
