// corpus: Packs of images and models are unpacked entry by entry, each where its name says.
// library: System.IO.Compression, System.Formats.Tar
// axis: loop, lambda, helper, tar
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Packs;

public static class Unpacker
{
    public static void Images(string pack, string folder)
    {
        using var archive = ZipFile.OpenRead(pack);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
            {
                var target = Path.Combine(folder, entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
            }
        }
    }

    public static async Task AnnotationsAsync(Stream pack, DirectoryInfo folder)
    {
        await using var reader = new TarReader(pack);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                await entry.ExtractToFileAsync(Path.Join(folder.FullName, entry.Name), overwrite: true); // expect: MLQ7004
            }
        }
    }

    public static ITransformer Model(MLContext ml, string bundle, string folder)
    {
        using var archive = new ZipArchive(File.OpenRead(bundle), ZipArchiveMode.Read);
        archive.Entries.Where(entry => entry.Length > 0).ToList().ForEach(entry => Write(entry, folder));
        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    private static void Write(ZipArchiveEntry entry, string folder)
    {
        using var source = entry.Open();
        using var target = File.Create($"{folder}/{entry.FullName}"); // expect: MLQ7004
        source.CopyTo(target);
    }
}
