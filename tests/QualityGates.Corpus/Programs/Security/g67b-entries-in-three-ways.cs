// corpus: Three ways to write an entry where its own name says: interpolated, by a helper with the name as text, and with a look at the wrong thing.
// library: ML.NET
// axis: interpolation, helper with a string, check that does not help
using System.IO.Compression;
using Microsoft.ML;

var folder = Directory.CreateDirectory("data").FullName;
using (var zip = new ZipArchive(File.OpenRead("data.zip"), ZipArchiveMode.Read))
{
    foreach (var entry in zip.Entries)
    {
        entry.ExtractToFile($"{folder}/{entry.FullName}"); // expect: MLQ7004
    }
}
using (var zip = ZipFile.OpenRead("more.zip"))
{
    foreach (var entry in zip.Entries)
    {
        if (entry.Length == 0)
        {
            continue;
        }
        using var from = entry.Open();
        Write(folder, entry.FullName, from); // expect: MLQ7004
    }
    zip.Entries.Where(entry => entry.FullName.StartsWith("labels/", StringComparison.Ordinal)).ToList()
        .ForEach(entry => entry.ExtractToFile(Path.Combine(folder, entry.FullName), overwrite: true)); // expect: MLQ7004
}
var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromBinary(Path.Combine(folder, "rows.idv")).Schema.Count);

static void Write(string folder, string name, Stream from)
{
    var path = Path.Combine(folder, name);
    using var to = File.OpenWrite(path);
    from.CopyTo(to);
}
