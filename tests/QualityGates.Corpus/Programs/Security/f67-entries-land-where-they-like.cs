// corpus: The entries of an archive with a model are written to whatever place their names say.
// library: ML.NET
// axis: LINQ, helper, tar reader, string concatenation
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Unpack;

public static class Bundle
{
    public static ITransformer Open(MLContext context, Stream upload, string folder)
    {
        using var archive = new ZipArchive(upload, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
        {
            var target = Target(folder, entry);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
        }
        return context.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public static async Task RowsAsync(string tar, string folder)
    {
        await using var file = File.OpenRead(tar);
        await using var reader = new TarReader(file);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                await entry.ExtractToFileAsync(folder + "/" + entry.Name, overwrite: true); // expect: MLQ7004
            }
        }
    }

    private static string Target(string folder, ZipArchiveEntry entry) => Path.Combine(folder, entry.FullName);
}
