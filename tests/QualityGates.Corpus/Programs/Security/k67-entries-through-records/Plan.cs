// corpus: Entries of an archive become a plan of records, which a loop writes; a tar file is unpacked by a local function with streams.
// library: ML.NET
// axis: record, query, local function, async, several files
using System.IO.Compression;

namespace Bundles;

public sealed record Step(ZipArchiveEntry Entry, string Target);

public static class Plan
{
    public static IEnumerable<Step> Of(ZipArchive archive, string folder) =>
        from entry in archive.Entries
        where !entry.FullName.EndsWith('/')
        select new Step(entry, Path.Combine(folder, entry.FullName));

    public static void Carry(ZipArchive archive, string folder)
    {
        foreach (var step in Of(archive, folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(step.Target)!);
            step.Entry.ExtractToFile(step.Target, overwrite: true); // expect: MLQ7004
        }
    }
}
