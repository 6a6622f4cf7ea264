using QualityGates.Gates.Configuration;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Artefacts;

/// <summary>What all artefact gates do: required, so it must be there, hold something and be filled in. One finding per artefact.</summary>
public abstract class ArtefactGate : Gate
{
    private protected ArtefactGate(ArtefactKind kind) => Kind = kind;

    /// <summary>The kind this gate answers for; each kind has one gate.</summary>
    internal ArtefactKind Kind { get; }

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project) => project.Configuration.Artefacts
        .Where(required => required.Kind == Kind && required.Severity != ConfiguredSeverity.None)
        .Select(required => Check(project, required)?.WithOwn(required.Severity))
        .OfType<Finding>();

    private Finding? Check(ProjectContext project, RequiredArtefact required)
    {
        if (project.Files.Stamp(required.FullPath).Kind == FileKind.Missing)
        {
            return new Finding(Descriptor, Descriptor.DefaultSeverity,
                "The " + Kind.Noun + " " + required.Path + " is missing. Without it " + Kind.Breaks + ". Write " + required.Path
                + " with " + Kind.Write + "; or, if the project has none, remove this entry.",
                required.DeclaredIn, required.DeclaredAt, required.Path);
        }

        return ArtefactInspection.Inspect(project.Files, Kind, required.FullPath) is { } fault
            ? new Finding(Descriptor, Descriptor.DefaultSeverity,
                "The " + Kind.Noun + " " + required.Path + " " + fault.Problem + ". " + fault.Write,
                required.FullPath, fault.At, required.Path)
            : null;
    }
}
