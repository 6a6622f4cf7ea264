// corpus: Archives are unpacked by what checks their entries, by file name alone, behind a comparison of full paths, or not to files at all.
// library: ML.NET
// axis: loop, guard, helper
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

var context = new MLContext();
ZipFile.ExtractToDirectory("models.zip", "models", overwriteFiles: true);
await TarFile.ExtractToDirectoryAsync("weights.tar", "weights", overwriteFiles: true);

using var archive = ZipFile.OpenRead("data.zip");
var root = Path.GetFullPath("data") + Path.DirectorySeparatorChar;
foreach (var entry in archive.Entries)
{
    var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
    if (!Inside(target))
    {
        throw new InvalidDataException($"{entry.FullName} leaves the folder.");
    }

    entry.ExtractToFile(target, overwrite: true);
}

foreach (var entry in archive.Entries.Where(static e => e.Name.Length > 0))
{
    entry.ExtractToFile(Path.Combine("flat", entry.Name), overwrite: true);
}

var inner = archive.GetEntry("model.zip") ?? throw new FileNotFoundException("model.zip");
using var memory = new MemoryStream();
using (var source = inner.Open())
{
    source.CopyTo(memory);
}

memory.Position = 0;
var model = context.Model.Load(memory, out _);
return model is null ? 1 : 0;

bool Inside(string path) => path.StartsWith(root, StringComparison.Ordinal);
