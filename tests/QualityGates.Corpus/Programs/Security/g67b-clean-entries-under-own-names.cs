// corpus: Entries are counted, read in memory or written under names that the program gives them.
// library: ML.NET
// axis: index, switch expression, stream in memory
using System.Globalization;
using System.IO.Compression;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
using var zip = ZipFile.OpenRead("season.zip");
var number = 0;
foreach (var entry in zip.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
{
    Console.WriteLine($"{entry.FullName}: {entry.Length} bytes");
    entry.ExtractToFile(Path.Combine("season", number.ToString("D4", CultureInfo.InvariantCulture) + ".tsv"), overwrite: true);
    number++;
}
using var memory = new MemoryStream();
using (var model = zip.GetEntry("model.zip")!.Open())
{
    model.CopyTo(memory);
}
memory.Position = 0;
Console.WriteLine(ml.Model.Load(memory, out var schema).IsRowToRowMapper);
Console.WriteLine(schema.Count);
