using System.IO.Compression;

namespace Updates;

public static class ModelPackage
{
    public static string Unpack(byte[] package, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        Directory.CreateDirectory(root);
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{entry.FullName} leads out of the folder.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }

        return root;
    }
}
