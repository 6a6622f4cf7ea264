// corpus: Each entry's place is worked out first and has to be below the folder; flat bundles lose their folders altogether.
// library: System.IO.Compression, ML.NET
// axis: relative path, null for a refused entry, two methods of unpacking
using System.IO.Compression;
using Microsoft.ML;

namespace Bundles.Checked;

public sealed class Unpacker(MLContext ml)
{
    public ITransformer Tree(string bundle, string folder)
    {
        using var archive = ZipFile.OpenRead(bundle);
        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Length == 0 || Place(folder, entry.FullName) is not { } path)
            {
                continue;
            }
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: true);
        }
        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public ITransformer Flat(string bundle, string folder)
    {
        using var archive = ZipFile.OpenRead(bundle);
        foreach (var entry in archive.Entries.Where(static entry => entry.Name != ""))
        {
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)), overwrite: true);
        }
        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    private static string? Place(string folder, string name)
    {
        var path = Path.GetFullPath(name, Path.GetFullPath(folder));
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : path;
    }
}
