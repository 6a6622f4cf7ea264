using QualityGates.Gates.Ratchet;

namespace QualityGates.Gates.Configuration;

/// <summary>MLQ9002: a setting we cannot use: where it stands, what is wrong, what to write. What is valid beside it stays in force.</summary>
public sealed class InvalidConfiguration : Gate
{
    internal static readonly GateDescriptor Rule =
        new("MLQ9002", nameof(InvalidConfiguration), "Invalid configuration", FindingSeverity.Warning);

    public override GateDescriptor Descriptor => Rule;

    internal static Finding Problem(string file, Place at, string message) => new(Rule, FindingSeverity.Warning, message, file, at);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        foreach (var finding in ProjectSettings.Problems(project))
        {
            yield return finding;
        }

        foreach (var finding in project.Configuration.Problems)
        {
            yield return finding;
        }

        foreach (var finding in project.Dependencies.Problems)
        {
            yield return finding;
        }

        foreach (var finding in RecordedFindings.Problems(project))
        {
            yield return finding;
        }

        foreach (var file in EditorConfigFile.FilesOf(project))
        {
            foreach (var finding in EditorConfigFile.Problems(project, file))
            {
                yield return finding;
            }
        }
    }
}
