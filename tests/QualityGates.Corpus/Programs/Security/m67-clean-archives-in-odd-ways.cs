// corpus: Entries of bundles are written only where they belong: by a guard that throws, a filter before, own names, the method of the framework, or they stay in memory.
// library: ML.NET, ONNX Runtime, System.IO.Compression, System.Formats.Tar
// axis: guard in a helper, filter, own names, in memory
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Bundles.Inside;

public sealed class SafeUnpacking
{
    private readonly string _root;

    public SafeUnpacking(string root) => _root = Path.GetFullPath(root) + Path.DirectorySeparatorChar;

    public void Guarded(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Inside(entry.FullName), overwrite: true);
        }
    }

    public void Filtered(ZipArchive archive)
    {
        var targets = archive.Entries
            .Select(entry => (Entry: entry, Path: Path.GetFullPath(Path.Combine(_root, entry.FullName))))
            .Where(target => target.Path.StartsWith(_root, StringComparison.Ordinal));
        foreach (var (entry, path) in targets)
        {
            entry.ExtractToFile(path);
        }
    }

    public async Task OwnNamesAsync(Stream tar)
    {
        await using var reader = new TarReader(tar);
        var number = 0;
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            await entry.ExtractToFileAsync(Path.Combine(_root, $"part-{number++}.bin"), overwrite: true);
        }
    }

    public void Whole(string zip, Stream tar)
    {
        ZipFile.ExtractToDirectory(zip, _root);
        TarFile.ExtractToDirectory(tar, _root, overwriteFiles: true);
    }

    public static InferenceSession InMemory(ZipArchive archive)
    {
        using var stream = archive.GetEntry("model.onnx")!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new InferenceSession(memory.ToArray());
    }

    public static ITransformer Picked(MLContext context, ZipArchive archive, string root)
    {
        var path = Path.Combine(root, "picked.zip");
        archive.Entries.Single(entry => entry.Name == "model.zip").ExtractToFile(path, overwrite: true);
        return context.Model.Load(path, out _);
    }

    private string Inside(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name} leaves the folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
