using System.Globalization;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8003: the lock file says other packages than the restore that is about to be built.</summary>
public sealed class LockFileStale : Gate
{
    private const int Shown = 3;

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8003", nameof(LockFileStale), "Lock file stale", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked)
        {
            yield break;
        }

        var shown = project.Show(dependencies.LockPath);
        if (!dependencies.LockFileExists && dependencies.IsOptedIn)
        {
            yield return new Finding(Descriptor, FindingSeverity.Warning,
                "RestorePackagesWithLockFile is true and " + shown + " does not exist, so what is built now is pinned by nothing. "
                + "Run dotnet restore and commit the file it writes.",
                project.Input.ProjectFile, Place.Start, shown);
            yield break;
        }

        if (dependencies.Lock?.File is not { } lockFile)
        {
            yield break;
        }

        var differences = LockComparison.Differences(lockFile, dependencies.Assets!);
        if (differences.Count == 0)
        {
            yield break;
        }

        var rest = differences.Count - Shown;
        yield return new Finding(Descriptor, FindingSeverity.Warning,
            shown + " is out of step with the last restore: "
            + string.Join("; ", differences.Take(Shown).Select(difference => difference.Text))
            + (rest > 0 ? "; and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : "")
            + ". What is built is not what the lock says. Run dotnet restore --force-evaluate and commit " + Path.GetFileName(shown) + ".",
            dependencies.LockPath, differences[0].At, shown);
    }
}
