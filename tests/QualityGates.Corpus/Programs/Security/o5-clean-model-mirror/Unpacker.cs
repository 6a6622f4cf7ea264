using System.IO.Compression;

namespace Mirror;

public static class Unpacker
{
    public static string Unpack(string package, string folder, string wanted)
    {
        var root = Path.GetFullPath(folder);
        var inside = root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar;
        Directory.CreateDirectory(root);
        string? found = null;
        using var archive = ZipFile.OpenRead(package);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(inside, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{entry.FullName} would be written outside of {root}.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
            found = entry.FullName == wanted ? target : found;
        }

        return found ?? throw new FileNotFoundException("The package does not have what the manifest names.", wanted);
    }
}
