// corpus: Only the last part of each name is used, so all pictures land in one folder.
// library: ML.NET
// axis: library, ZipArchiveEntry.Name, extension filter
using System.IO.Compression;
using Microsoft.ML;

namespace Shells;

public sealed class ShellPicture
{
    public string ImagePath { get; set; } = "";
    public string Kind { get; set; } = "";
}

public static class ShellArchive
{
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png" };

    public static IDataView Load(MLContext context, Stream stream, string folder)
    {
        var pictures = new List<ShellPicture>();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            if (!Pictures.Contains(Path.GetExtension(entry.Name)))
            {
                continue;
            }

            var path = Path.Combine(folder, $"{pictures.Count:00000}-{entry.Name}");
            entry.ExtractToFile(path, overwrite: true);
            pictures.Add(new ShellPicture { ImagePath = path, Kind = entry.FullName.Split('/')[0] });
        }

        return context.Data.LoadFromEnumerable(pictures);
    }
}
