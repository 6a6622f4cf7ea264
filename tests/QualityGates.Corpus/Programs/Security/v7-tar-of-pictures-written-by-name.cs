// corpus: A data set of pictures comes as a tar file; each entry is written under its own name, in one method and through a query.
// library: ML.NET
// axis: query, iterator
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pictures;

internal sealed class Picture
{
    [LoadColumn(0)] public string Path { get; set; } = "";
    [LoadColumn(1)] public string Label { get; set; } = "";
}

internal static class DataSet
{
    public static IDataView Read(MLContext ml, string archive, string folder)
    {
        using var file = File.OpenRead(archive);
        using var tar = new TarReader(new GZipStream(file, CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: true); // expect: MLQ7004
            }
        }

        return ml.Data.LoadFromTextFile<Picture>(Path.Combine(folder, "labels.tsv"));
    }

    public static void Labels(ZipArchive archive, string folder)
    {
        var targets = from entry in archive.Entries
                      where entry.FullName.EndsWith(".tsv", StringComparison.Ordinal)
                      select (Entry: entry, Target: $"{folder}/{entry.FullName}");
        foreach (var (entry, target) in targets)
        {
            using var source = entry.Open();
            using var written = File.Create(target); // expect: MLQ7004
            source.CopyTo(written);
        }
    }
}
