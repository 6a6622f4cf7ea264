// corpus: Bundles of models are unpacked by entry names: by an extension, by a stream of targets, from a tar that is read asynchronously, into a dictionary of paths.
// library: ML.NET, System.IO.Compression, System.Formats.Tar
// axis: extension method, iterator, async reader, record, dictionary
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Bundles;

public sealed record Target(ZipArchiveEntry Entry, string Path);

public static class Unpacking
{
    public static void UnpackTo(this ZipArchive archive, DirectoryInfo root)
    {
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
        {
            var path = Path.Join(root.FullName, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = entry.Open();
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write); // expect: MLQ7004
            source.CopyTo(file);
        }
    }

    public static void Unpack(string zip, string root)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var target in Targets(archive, root))
        {
            target.Entry.ExtractToFile(target.Path, overwrite: true); // expect: MLQ7004
        }
    }

    public static async Task<ITransformer> FromTarAsync(MLContext context, Stream stream, string root, CancellationToken cancellation)
    {
        await using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        await using var reader = new TarReader(gzip);
        while (await reader.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile)
            {
                await entry.ExtractToFileAsync(Path.Combine(root, entry.Name), overwrite: true, cancellation); // expect: MLQ7004
            }
        }

        return context.Model.Load(Path.Combine(root, "model.zip"), out _);
    }

    public static void FromMemory(byte[] bundle, string root)
    {
        using var archive = new ZipArchive(new MemoryStream(bundle), ZipArchiveMode.Read);
        var contents = archive.Entries.ToDictionary(entry => $"{root}/{entry.FullName}", Content);
        foreach (var (path, content) in contents)
        {
            File.WriteAllBytes(path, content); // expect: MLQ7004
        }
    }

    private static IEnumerable<Target> Targets(ZipArchive archive, string root)
    {
        foreach (var entry in archive.Entries)
        {
            yield return new Target(entry, Path.Combine(root, entry.FullName));
        }
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
