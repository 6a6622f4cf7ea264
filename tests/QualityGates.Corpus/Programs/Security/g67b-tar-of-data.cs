// corpus: A tape archive of images is read entry by entry and written below a folder without a look at where that leads.
// library: ML.NET
// axis: async loop, tar, concatenation
using System.Formats.Tar;
using Microsoft.ML;
using Microsoft.ML.Data;

await UnpackAsync("leaves.tar", "leaves");
var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Leaf>(Path.Combine("leaves", "index.tsv"), hasHeader: true);
Console.WriteLine(rows.Schema.Count);

static async Task UnpackAsync(string archive, string folder)
{
    await using var stream = File.OpenRead(archive);
    await using var reader = new TarReader(stream);
    while (await reader.GetNextEntryAsync() is { } entry)
    {
        if (entry.EntryType is TarEntryType.Directory)
        {
            Directory.CreateDirectory(Path.Join(folder, "images"));
            continue;
        }
        var destination = Path.Join(folder, entry.Name);
        await entry.ExtractToFileAsync(destination, overwrite: true); // expect: MLQ7004
    }
}

internal sealed class Leaf
{
    [LoadColumn(0)]
    public string Image { get; set; } = "";

    [LoadColumn(1)]
    public string Species { get; set; } = "";
}
