using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8305: the model card is missing, empty or not filled in.</summary>
public sealed class ModelCard() : ArtefactGate(ArtefactKind.ModelCard)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8305", nameof(ModelCard), "Model card missing or not filled in", FindingSeverity.Warning);
}
