// corpus: An importer unpacks bundles of either kind, and the names inside the bundle say where its files go.
// library: System.IO.Compression, System.Formats.Tar, ML.NET
// axis: abstract entries, iterator, copy in a helper
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Bundles;

public sealed class BundleImporter(MLContext ml, string root)
{
    public ITransformer Import(string bundle)
    {
        var target = Path.Combine(root, Path.GetFileNameWithoutExtension(bundle));
        if (Path.GetExtension(bundle) == ".zip")
        {
            using var archive = ZipFile.OpenRead(bundle);
            foreach (var entry in archive.Entries.Where(static entry => entry.Length > 0))
            {
                using var content = entry.Open();
                Write(target, entry.FullName, content); // expect: MLQ7004
            }
        }
        else
        {
            foreach (var (name, content) in TarFiles(bundle))
            {
                Write(target, name, content); // expect: MLQ7004
            }
        }
        return ml.Model.Load(Path.Combine(target, "model.zip"), out _);
    }

    private static IEnumerable<(string Name, Stream Content)> TarFiles(string bundle)
    {
        using var file = File.OpenRead(bundle);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new TarReader(unpacked);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } content)
            {
                yield return (entry.Name, content);
            }
        }
    }

    private static void Write(string folder, string name, Stream content)
    {
        var path = Path.Combine(folder, name.Replace('\\', '/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
