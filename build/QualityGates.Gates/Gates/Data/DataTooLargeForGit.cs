using System.Globalization;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8104: git itself holds a data file that is too large for it, in every clone and for ever.</summary>
public sealed class DataTooLargeForGit : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8104", nameof(DataTooLargeForGit), "Data file too large for git", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        // Git is asked only when there is something to ask about.
        var data = project.DataFiles;
        if (data.Settings is not { } settings || data.Large.Count + data.LargeNotAsked == 0)
        {
            yield break;
        }

        var unknown = data.Large.Where(path => project.Git.Tracks(path) is null).ToArray();
        var notAsked = unknown.Length + data.LargeNotAsked;
        if (notAsked > 0)
        {
            yield return new Finding(Descriptor, FindingSeverity.Info, "Whether git holds " + (notAsked == 1 ? "a data file that is" : notAsked.ToString(CultureInfo.InvariantCulture) + " data files that are")
                + " too large for it was not checked: " + (unknown.Length > 0 ? project.Git.Unavailable : "they are more than git can be asked about at once") + ".", settings.File, Place.Start, "git");
        }

        foreach (var full in data.Large.Where(path => project.Git.Tracks(path) == true))
        {
            var path = project.Show(full);
            yield return new Finding(Descriptor, Descriptor.DefaultSeverity, path + " is tracked by git with " + Megabytes(project.Files.Stamp(full).Length)
                + " MB, more than the " + Megabytes(settings.LargestInGit) + " of \"largestInGit\": every clone carries every version of it for ever. Take it out (git rm --cached), keep it with DVC (dvc add) or Git LFS (git lfs track), and commit its checksum.",
                full, Place.Start, path);
        }
    }

    private static string Megabytes(long bytes) => (bytes / (double)(1 << 20)).ToString("0.#", CultureInfo.InvariantCulture);
}
