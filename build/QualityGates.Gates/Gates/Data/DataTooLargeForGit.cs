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
        var (sizes, unavailable) = GitIndex.AskSizes(repository, large, project.Input.Environment);
        if (sizes is null)
        {
            project.Files.MetTransientFailure = true;
            yield return new Finding(Descriptor, FindingSeverity.Info, "Whether git holds data files that are too large for it was not checked: "
                + unavailable + ".", settings.File, Place.Start, "git");
            yield break;
        }

        foreach (var path in large)
        {
            // With Git LFS the file is large and what git holds is a pointer.
            if (sizes.TryGetValue(path, out var size) && size > settings.LargestInGit)
            {
                yield return new Finding(Descriptor, Descriptor.DefaultSeverity, path + " is tracked by git with " + Megabytes(size)
                    + " MB, more than the " + Megabytes(settings.LargestInGit) + " of \"largestInGit\": every clone carries every version of it for ever. Take it out (git rm --cached), keep it with DVC (dvc add) or Git LFS (git lfs track), and commit its checksum.",
                    Path.Combine(repository.Root, path.Replace('/', Path.DirectorySeparatorChar)), Place.Start, path);
            }
        }
    }

    private static string Megabytes(long bytes) => (bytes / (double)(1 << 20)).ToString("0.#", CultureInfo.InvariantCulture);
}
