// corpus: The entries of a model archive go where their names say.
// library: ML.NET
// axis: several
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

public static class Bundle
{
    public static ITransformer Open(MLContext ml, string archive, string folder)
    {
        using (var zip = ZipFile.OpenRead(archive))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.Length > 0))
            {
                var target = Path.Combine(folder, entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
            }
        }
        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public static async Task UnpackAsync(Stream stream, string folder)
    {
        await using var tar = new TarReader(stream);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                await entry.ExtractToFileAsync(folder + "/" + entry.Name, overwrite: true); // expect: MLQ7004
            }
        }
    }

    public static void Copy(ZipArchive zip, DirectoryInfo root)
    {
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var input = entry.Open();
            using var output = File.Create(TargetOf(root, entry)); // expect: MLQ7004
            input.CopyTo(output);
        }
    }

    private static string TargetOf(DirectoryInfo root, ZipArchiveEntry entry) => Path.Join(root.FullName, entry.FullName);
}
