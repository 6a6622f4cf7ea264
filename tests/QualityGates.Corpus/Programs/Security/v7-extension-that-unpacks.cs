// corpus: An extension method unpacks what it is given under the names of the entries; the bytes of each are written at once.
// library: ML.NET
// axis: extension methods
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Images;

internal static class ZipExtensions
{
    public static void UnpackTo(this ZipArchive archive, DirectoryInfo folder, Func<ZipArchiveEntry, bool> wanted)
    {
        foreach (var entry in archive.Entries)
        {
            if (!wanted(entry) || entry.FullName.EndsWith('/'))
            {
                continue;
            }

            var path = Path.Join(folder.FullName, entry.FullName.Replace('\\', '/'));
            using var source = entry.Open();
            using var memory = new MemoryStream();
            source.CopyTo(memory);
            File.WriteAllBytes(path, memory.ToArray()); // expect: MLQ7004
        }
    }
}

internal sealed class Labelled
{
    [LoadColumn(0)] public string File { get; set; } = "";
    [LoadColumn(1)] public string Label { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var folder = Directory.CreateDirectory("images");
        using (var archive = ZipFile.OpenRead(args[0]))
        {
            archive.UnpackTo(folder, entry => entry.Length < 10_000_000);
        }

        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromTextFile<Labelled>(Path.Combine(folder.FullName, "labels.tsv"));
        Console.WriteLine(ml.Transforms.LoadImages("Image", folder.FullName, nameof(Labelled.File)).Fit(rows).Transform(rows).Schema.Count);
    }
}
