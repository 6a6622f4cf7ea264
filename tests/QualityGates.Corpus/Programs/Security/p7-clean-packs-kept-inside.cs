// corpus: Packs are unpacked by the library, under names of the program, or after a look at where the entry would land.
// library: System.IO.Compression, System.Formats.Tar
// axis: guard that throws, helper that joins, LINQ
using System.Formats.Tar;
using System.IO.Compression;

namespace Packs;

public static class SafeUnpacker
{
    public static void Whole(string pack, string folder) => ZipFile.ExtractToDirectory(pack, folder, overwriteFiles: true);

    public static Task WholeTarAsync(Stream pack, string folder) => TarFile.ExtractToDirectoryAsync(pack, folder, overwriteFiles: false);

    public static void Images(string pack, string folder)
    {
        using var archive = ZipFile.OpenRead(pack);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
        {
            entry.ExtractToFile(Inside(folder, entry.FullName), overwrite: true);
        }
    }

    public static async Task AnnotationsAsync(Stream pack, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        await using var reader = new TarReader(pack);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.Name));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                continue;
            }

            await entry.ExtractToFileAsync(target, overwrite: true);
        }
    }

    public static void Flat(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));
        }
    }

    public static void Numbered(ZipArchive archive, string folder)
    {
        for (var index = 0; index < archive.Entries.Count; index++)
        {
            using var source = archive.Entries[index].Open();
            using var target = File.Create(Path.Combine(folder, $"{index:D6}.png"));
            source.CopyTo(target);
        }
    }

    public static string Card(ZipArchive archive)
    {
        using var text = new StreamReader(archive.GetEntry("card.md")!.Open());
        return text.ReadToEnd();
    }

    private static string Inside(string folder, string name)
    {
        var root = Path.GetFullPath(folder);
        var target = Path.GetFullPath(Path.Combine(root, name));
        if (!target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name} leaves {folder}.");
        }

        return target;
    }
}
