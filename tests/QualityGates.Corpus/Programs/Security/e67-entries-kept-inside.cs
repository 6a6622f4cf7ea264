// corpus: Targets are checked, or made of the file's name alone, or the framework extracts.
// library: ML.NET
// axis: several
using System.IO.Compression;
using Microsoft.ML;

public static class SafeBundle
{
    public static ITransformer Open(MLContext ml, string archive, string folder)
    {
        ZipFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public static void Checked(ZipArchive zip, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (var entry in zip.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                throw new InvalidDataException(entry.FullName);
            }
            entry.ExtractToFile(target);
        }
    }

    public static void Flat(ZipArchive zip, string folder)
    {
        foreach (var entry in zip.Entries)
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: true);
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)), overwrite: true);
        }
    }

    public static void ByHelper(ZipArchive zip, string folder)
    {
        foreach (var entry in zip.Entries)
        {
            entry.ExtractToFile(Inside(folder, entry.FullName));
        }
    }

    private static string Inside(string folder, string name)
    {
        var full = Path.GetFullPath(name, Path.GetFullPath(folder));
        var relative = Path.GetRelativePath(folder, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? throw new InvalidDataException(name) : full;
    }
}
