namespace QualityGates.Gates.Models;

/// <summary>MLQ8302: in place of the model is the pointer Git LFS leaves.</summary>
public sealed class ModelNotFetched : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8302", nameof(ModelNotFetched), "Git LFS pointer instead of the model", FindingSeverity.Warning);

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project) => project.Models.All
        .Where(model => model.Reading.Pointer is not null)
        .Select(model => new Finding(Descriptor, Descriptor.DefaultSeverity,
            "The model " + project.Show(model.Reading.File) + " is not here: the file is the pointer Git LFS leaves"
            + (model.Reading.Pointer!.Size.Length > 0 ? " in place of " + model.Reading.Pointer.Size + " bytes" : "")
            + ", and loading it fails. Run git lfs pull; in a GitHub workflow write lfs: true below actions/checkout.",
            model.Reading.File, Place.Start, model.Artefact.Path).WithOwn(model.Artefact.Severity))
        .OfType<Finding>();
}
