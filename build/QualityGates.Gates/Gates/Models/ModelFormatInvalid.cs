namespace QualityGates.Gates.Models;

/// <summary>MLQ8303: the model is cut off, damaged, of another format than its name says, or was saved without its schema.</summary>
public sealed class ModelFormatInvalid : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8303", nameof(ModelFormatInvalid), "Model damaged or of another format", FindingSeverity.Warning);

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project) => project.Models.All
        .Where(model => model.Reading.Problem.Length > 0)
        .Select(model => new Finding(Descriptor, Descriptor.DefaultSeverity,
            "The model " + project.Show(model.Reading.File) + " " + model.Reading.Problem
            + ". " + model.Reading.Action,
            model.Reading.File, model.Reading.At, model.Artefact.Path).WithOwn(model.Artefact.Severity))
        .OfType<Finding>();
}
