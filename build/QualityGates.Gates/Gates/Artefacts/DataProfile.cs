using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data;
using QualityGates.Gates.Data.Profiles;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8105: the data profile is missing, empty, not of the present data, or says that a column leaves its bounds.</summary>
public sealed class DataProfile() : ArtefactGate(ArtefactKind.Profile)
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8105", nameof(DataProfile), "Data profile missing or violated", FindingSeverity.Warning);

    internal override bool FollowsConfiguration => false;

    internal override IEnumerable<Finding> Check(ProjectContext project) =>
        base.Check(project).Concat((DataSettings.Of(project)?.Profiles ?? []).SelectMany(profile =>
            ProfileCheck.Faults(project, profile.Value).Select(found => new Finding(Descriptor, Descriptor.DefaultSeverity,
                "The data profile " + profile.Value.Path.Shown + " " + found.Fault.Problem + ". " + found.Fault.Write,
                found.File, found.Fault.At, profile.Value.Path.Shown))));
}
