using System.Globalization;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8009: a lock file that cannot be read, or is not of a form we know. A newer format is a note: new SDKs come before new gates.</summary>
public sealed class LockFileNotUnderstood : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8009", nameof(LockFileNotUnderstood), "Lock file unreadable or of a newer format", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked)
        {
            yield break;
        }

        var shown = project.Show(dependencies.LockPath);
        if (dependencies.Lock?.NotUnderstood is var (at, problem))
        {
            yield return new Finding(Descriptor, FindingSeverity.Warning,
                shown + " " + problem + ", so what it pins cannot be checked. Run dotnet restore --force-evaluate and commit the file it writes.",
                dependencies.LockPath, at, shown);
        }
        else if (dependencies.Lock?.Newer is var (versionAt, version))
        {
            yield return new Finding(Descriptor, FindingSeverity.Info,
                shown + " has format " + version.ToString(CultureInfo.InvariantCulture) + ", and this version of QualityGates.ML knows up to "
                + LockFile.NewestVersion.ToString(CultureInfo.InvariantCulture)
                + ": its content was not compared with the restore. Update QualityGates.ML when a newer one is out.",
                dependencies.LockPath, versionAt, shown);
        }
    }
}
