using QualityGates.Gates.Configuration;
using QualityGates.Gates.Models;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8305: the model card is missing, empty, not filled in, silent about something its readers must know, or at odds with the metrics.</summary>
public sealed class ModelCard() : ArtefactGate(ArtefactKind.ModelCard)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8305", nameof(ModelCard), "Model card missing or not filled in", FindingSeverity.Warning);

    private protected override Finding? Inside(ProjectContext project, RequiredArtefact required) =>
        ModelCardReading.FaultOf(project, required.FullPath) is var (problem, at)
            ? new Finding(Descriptor, Descriptor.DefaultSeverity, "The model card " + required.Path + " " + problem, required.FullPath, at, required.Path)
            : null;
}
