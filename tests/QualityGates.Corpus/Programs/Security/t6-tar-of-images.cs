// corpus: Images for training come in a tar whose entries are written where they say; the model is trained on the folder.
// library: Microsoft.ML
// axis: tar, async
using System.Formats.Tar;
using Microsoft.ML;

namespace Leaves;

public sealed class ImageRow
{
    public string ImagePath { get; set; } = "";

    public string Label { get; set; } = "";
}

public static class ImageSet
{
    public static async Task<IDataView> LoadAsync(MLContext context, Stream tar, string folder)
    {
        await using var reader = new TarReader(tar);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is not TarEntryType.RegularFile || entry.DataStream is null)
                continue;
            var path = Path.Combine(folder, entry.Name);
            await using var file = File.Create(path); // expect: MLQ7004
            await entry.DataStream.CopyToAsync(file);
        }

        var rows = Directory.GetFiles(folder, "*.jpg", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new ImageRow { ImagePath = path, Label = Path.GetFileName(Path.GetDirectoryName(path))! })
            .ToList();
        return context.Data.LoadFromEnumerable(rows);
    }
}
