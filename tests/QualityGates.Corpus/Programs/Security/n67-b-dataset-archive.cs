// corpus: Each entry of a data set's archive is turned into a plan first, and the plan is carried out by another class as it stands.
// library: System.IO.Compression, ML.NET
// axis: record of a plan, list, writer class
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Datasets;

internal sealed record Copy(ZipArchiveEntry Entry, string Target);

internal static class Plan
{
    public static List<Copy> For(ZipArchive archive, string folder) => archive.Entries
        .Where(static entry => entry.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        .Select(entry => new Copy(entry, Path.Combine(folder, entry.FullName)))
        .ToList();
}

internal sealed class Writer
{
    public void Run(IEnumerable<Copy> copies)
    {
        foreach (var copy in copies)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy.Target)!);
            copy.Entry.ExtractToFile(copy.Target, overwrite: true); // expect: MLQ7004
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var archive = ZipFile.OpenRead(args[0]);
        new Writer().Run(Plan.For(archive, args[1]));
        var ml = new MLContext(seed: 1);
        var loader = ml.Data.CreateTextLoader<Point>(separatorChar: ',', hasHeader: true);
        Console.WriteLine(loader.Load(Path.Combine(args[1], "points.csv")).GetColumn<float>("X").Average());
    }
}

internal sealed class Point
{
    [LoadColumn(0)] public float X { get; set; }
    [LoadColumn(1)] public float Y { get; set; }
}
