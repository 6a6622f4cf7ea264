using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>
/// MLQ8002: the lock file is on this disk only. Existence proves nothing, because restore creates a missing file even in locked mode;
/// only git knows whether others get it.
/// </summary>
public sealed class LockFileNotTracked : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8002", nameof(LockFileNotTracked), "Lock file not tracked by git", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked || !dependencies.LockFileExists)
        {
            yield break;
        }

        var shown = project.Show(dependencies.LockPath);
        if (project.Repository is not { } repository)
        {
            yield return Note("no git work tree was found");
            yield break;
        }

        if (ProjectContext.RelativeTo(repository.Root, dependencies.LockPath) is not { } path)
        {
            yield return new Finding(Descriptor, FindingSeverity.Warning,
                shown + " is outside the git work tree, so a clone restores without it and pins nothing. "
                + "Remove NuGetLockFilePath, run dotnet restore and commit packages.lock.json.",
                dependencies.LockPath, Place.Start, shown);
            yield break;
        }

        switch (project.Git.Tracks(dependencies.LockPath))
        {
            case null:
                yield return Note(project.Git.Unavailable);
                break;
            case false:
                yield return new Finding(Descriptor, FindingSeverity.Warning,
                    shown + " is not tracked by git, so a clone restores without it and pins nothing; dotnet restore --locked-mode does not notice. "
                    + "Run " + ProjectGit.AddCommand(path) + " (with -f if .gitignore excludes it) and commit.",
                    dependencies.LockPath, Place.Start, path);
                break;
            default:
                break;
        }

        Finding Note(string reason) => new(Descriptor, FindingSeverity.Info,
            "Whether " + shown + " is tracked by git was not checked: " + reason + ".", dependencies.LockPath, Place.Start, shown);
    }
}
