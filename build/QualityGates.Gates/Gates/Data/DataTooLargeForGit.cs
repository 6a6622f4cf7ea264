using System.Globalization;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8104: git itself holds a data file that is too large for it, in every clone and for ever.</summary>
public sealed class DataTooLargeForGit : Gate
{
    // What fits into one command line.
    private const int AskedAtOnce = 200;

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8104", nameof(DataTooLargeForGit), "Data file too large for git", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var data = project.DataFiles;
        if (data.Settings is not { } settings || project.Repository is not { } repository)
        {
            yield break;
        }

        // Git is asked only when there is something to ask about.
        var named = data.Named.ToArray();
        var large = named.Concat(named.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).SelectMany(folder => data.DataIn(folder!)))
            .Distinct(StringComparer.Ordinal)
            .Where(path => project.Files.Stamp(path) is { Kind: FileKind.File } stamp && stamp.Length > settings.LargestInGit)
            .Select(path => ProjectContext.RelativeTo(repository.Root, path)).OfType<string>()
            .OrderBy(path => path, StringComparer.Ordinal).Take(AskedAtOnce).ToArray();
        if (large.Length == 0)
        {
            yield break;
        }

        project.Files.Stamp(GitIndex.IndexFile(repository, project.Input.Environment));
        project.Files.Stamp(Path.Combine(repository.Root, ".gitattributes"));
        var tracked = GitIndex.Ask(repository, large, project.Input.Environment);
        var held = tracked.Tracked is null ? [] : large.Where(tracked.Tracked.Contains).ToArray();
        if (tracked.Tracked is not null && held.Length == 0)
        {
            yield break;
        }

        var stored = tracked.Tracked is null ? tracked : GitIndex.AskLargeFileStorage(repository, held, project.Input.Environment);
        if (stored.Tracked is null)
        {
            project.Files.MetTransientFailure = true;
            yield return new Finding(Descriptor, FindingSeverity.Info, "Whether git holds data files that are too large for it was not checked: "
                + stored.Unavailable + ".", settings.File, Place.Start, "git");
            yield break;
        }

        // With Git LFS the file is large and what git holds is a pointer.
        foreach (var path in held.Where(path => !stored.Tracked.Contains(path)))
        {
            var full = Path.Combine(repository.Root, path.Replace('/', Path.DirectorySeparatorChar));
            yield return new Finding(Descriptor, Descriptor.DefaultSeverity, path + " is tracked by git with " + Megabytes(project.Files.Stamp(full).Length)
                + " MB, more than the " + Megabytes(settings.LargestInGit) + " of \"largestInGit\": every clone carries every version of it for ever. Take it out (git rm --cached), keep it with DVC (dvc add) or Git LFS (git lfs track), and commit its checksum.",
                full, Place.Start, path);
        }
    }

    private static string Megabytes(long bytes) => (bytes / (double)(1 << 20)).ToString("0.#", CultureInfo.InvariantCulture);
}
