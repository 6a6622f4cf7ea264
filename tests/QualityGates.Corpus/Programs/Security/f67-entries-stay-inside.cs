// corpus: Entries are written only below the folder: by the framework, by a check of the full path, or by their plain names.
// library: ML.NET
// axis: helper, guard, exception, framework extraction
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Unpack.Checked;

public static class Bundle
{
    public static ITransformer Open(MLContext context, string zip, string folder)
    {
        ZipFile.ExtractToDirectory(zip, folder);
        return context.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public static void Checked(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Inside(folder, entry.FullName));
        }
    }

    public static void Flat(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            using var source = entry.Open();
            using var target = File.Create(Path.Combine(folder, entry.Name));
            source.CopyTo(target);
        }
    }

    public static Task TarAsync(string tar, string folder) => TarFile.ExtractToDirectoryAsync(tar, folder, overwriteFiles: false);

    public static void Weights(ZipArchive archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var entry = archive.GetEntry("weights.bin") ?? throw new InvalidDataException("weights.bin is missing");
        var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
        if (target.StartsWith(root, StringComparison.Ordinal))
        {
            entry.ExtractToFile(target);
        }
    }

    private static string Inside(string folder, string name)
    {
        var root = Path.GetFullPath(folder);
        var path = Path.GetFullPath(name, root);
        var relative = Path.GetRelativePath(root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? throw new InvalidDataException($"{name} leaves {root}")
            : path;
    }
}
