// corpus: Archives of models are unpacked wherever their entries say: by extraction of an entry, by copying its stream, by a reader of tar files.
// library: ML.NET
// axis: loop, LINQ, stream, helper
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

var context = new MLContext();
ModelArchive.UnpackZip("models.zip", "models");
var first = context.Model.Load(Path.Combine("models", "first.zip"), out _);

using (var archive = ZipFile.OpenRead("data.zip"))
{
    foreach (var entry in archive.Entries.Where(static e => e.FullName.EndsWith(".csv", StringComparison.Ordinal)))
    {
        var target = Path.Combine("data", entry.FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? "data");
        using var source = entry.Open();
        using var file = File.Create(target); // expect: MLQ7004
        source.CopyTo(file);
    }
}

await ModelArchive.UnpackTarAsync("weights.tar", "weights");
return first is null ? 1 : 0;

internal static class ModelArchive
{
    public static void UnpackZip(string path, string folder)
    {
        using var archive = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(folder + "/" + entry.FullName, overwrite: true); // expect: MLQ7004
        }
    }

    public static async Task UnpackTarAsync(string path, string folder)
    {
        await using var stream = File.OpenRead(path);
        await using var reader = new TarReader(stream);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                await entry.ExtractToFileAsync(Path.Combine(folder, entry.Name), overwrite: true); // expect: MLQ7004
            }
        }
    }
}
