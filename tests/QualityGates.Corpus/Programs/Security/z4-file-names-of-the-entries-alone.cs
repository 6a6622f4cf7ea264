// corpus: All pictures of an archive are put into one folder, by the file name of each entry without its folders.
// library: ML.NET
// axis: library, ZipArchiveEntry.Name
using System.IO.Compression;
using Microsoft.ML;

namespace Leaves;

public sealed class LeafPicture
{
    public string File { get; set; } = "";

    public string Kind { get; set; } = "";
}

public sealed class LeafImport(MLContext context)
{
    public IDataView Import(ZipArchive archive, DirectoryInfo folder)
    {
        folder.Create();
        var pictures = new List<LeafPicture>();
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (!entry.Name.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var target = Path.Combine(folder.FullName, entry.Name);
            entry.ExtractToFile(target, overwrite: true);
            pictures.Add(new LeafPicture { File = target, Kind = entry.FullName.Split('/')[0] });
        }

        return context.Data.LoadFromEnumerable(pictures);
    }
}
