// corpus: A helper works out the full path of each entry and refuses what leaves the folder.
// library: TorchSharp
// axis: tar and gzip, guard method, exception
using System.Formats.Tar;
using System.IO.Compression;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides.Data;

public static class TideArchive
{
    public static Tensor[] Read(string archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        Directory.CreateDirectory(root);
        using var packed = File.OpenRead(archive);
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new TarReader(unpacked);
        var files = new List<string>();
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType == TarEntryType.RegularFile)
            {
                var target = Inside(root, entry.Name);
                entry.ExtractToFile(target, overwrite: true);
                files.Add(target);
            }
        }

        return files.Order(StringComparer.Ordinal).Select(file => load(file)).ToArray();
    }

    private static string Inside(string root, string name)
    {
        var target = Path.GetFullPath(Path.Combine(root, name));
        return target.StartsWith(root, StringComparison.Ordinal) ? target : throw new InvalidDataException(name + " leaves the folder.");
    }
}
