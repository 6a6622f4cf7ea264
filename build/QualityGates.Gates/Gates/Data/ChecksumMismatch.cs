using System.Globalization;
using System.Text;
using QualityGates.Gates.Data.Manifests;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8102: a data file is not the one its manifest declares.</summary>
public sealed class ChecksumMismatch : Gate
{
    private const int Listed = 5;
    private static readonly byte[] PointerStart = Encoding.ASCII.GetBytes("version https://git-lfs");

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8102", nameof(ChecksumMismatch), "Data file differs from its manifest", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        foreach (var manifest in project.DataFiles.Manifests)
        {
            var absent = new List<string>();
            foreach (var entry in manifest.Entries.Where(entry => !entry.IsFolder))
            {
                var stamp = project.Files.Stamp(entry.Path);
                if (stamp.Kind == FileKind.Missing)
                {
                    absent.Add(project.Show(entry.Path));
                }
                else if (Problem(project, entry, stamp) is { } problem)
                {
                    yield return new Finding(Descriptor, Descriptor.DefaultSeverity, project.Show(entry.Path) + " " + problem
                        + " Results computed from it are not those of the declared data. Restore the file, or, if the change is meant, write the manifest "
                        + manifest.Path.Shown + " again and evaluate again.", manifest.Path.Full, entry.At, project.Show(entry.Path));
                }
            }

            if (absent.Count > 0)
            {
                yield return new Finding(Descriptor, FindingSeverity.Info,
                    absent.Count.ToString(CultureInfo.InvariantCulture) + " of the " + manifest.Entries.Count.ToString(CultureInfo.InvariantCulture)
                    + " files of " + manifest.Path.Shown + " are not here and were not verified: " + string.Join(", ", absent.Take(Listed))
                    + (absent.Count > Listed ? ", …" : "") + ".", manifest.Path.Full, Place.Start, manifest.Path.Shown);
            }
        }
    }

    private static string? Problem(ProjectContext project, ManifestEntry entry, FileStamp stamp)
    {
        if (stamp.Kind != FileKind.File)
        {
            return stamp.Kind == FileKind.Directory ? "is a folder, and the manifest declares a file."
                : "cannot be read: no permission, or a link that leads to itself.";
        }

        var isSizeWrong = entry.Size is { } size && size != stamp.Length;
        if ((isSizeWrong || entry.Algorithm is not null) && IsPointer(project, entry.Path))
        {
            return "is a Git LFS pointer, not the data (run git lfs pull).";
        }

        if (isSizeWrong)
        {
            return "has " + stamp.Length.ToString(CultureInfo.InvariantCulture) + " bytes, and the manifest declares "
                + entry.Size!.Value.ToString(CultureInfo.InvariantCulture) + ".";
        }

        if (entry.Algorithm is not { } algorithm)
        {
            return null;
        }

        var checksum = project.Digests.Of(entry.Path, algorithm, out var problem);
        return checksum is null ? problem + "."
            : checksum == entry.Checksum ? null
            : "has the " + FileDigests.NameOf(algorithm) + " " + checksum + ", and the manifest declares " + entry.Checksum + ".";
    }

    private static bool IsPointer(ProjectContext project, string path)
    {
        var start = project.Files.ReadStart(path, PointerStart.Length);
        return start.SequenceEqual(PointerStart);
    }
}
