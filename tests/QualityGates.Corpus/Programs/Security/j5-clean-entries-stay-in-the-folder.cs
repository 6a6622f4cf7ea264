// corpus: Entries of archives are written where they are checked to lie, by their file name alone, or by the framework, which looks at where they go.
// library: ML.NET
// axis: zip and tar, GetRelativePath, sorted rows
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glaciers;

public sealed class Core
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Dust { get; set; }

    [LoadColumn(2)] public float Salt { get; set; }

    [LoadColumn(3)] public float Age { get; set; }
}

public static class Archives
{
    public static void Unzip(string archive, string folder)
    {
        var root = Path.GetFullPath(folder);
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(entry => entry.Length > 0))
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (Path.GetRelativePath(root, target).StartsWith("..", StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{entry.FullName} leaves the folder.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }
    }

    public static void Flat(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: true);
        }
    }

    public static void Untar(string archive, string folder)
    {
        using var stream = File.OpenRead(archive);
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType == TarEntryType.RegularFile)
            {
                entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.Name)), overwrite: true);
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "cores")).FullName;
        Archives.Unzip(args[0], folder);
        Archives.Flat(args[1], folder);
        Archives.Untar(args[2], folder);
        ZipFile.ExtractToDirectory(args[3], folder, overwriteFiles: true);

        var ml = new MLContext(seed: 33);
        var rows = ml.Data.LoadFromTextFile<Core>(Path.Combine(folder, "cores.csv"), separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Core.Depth), nameof(Core.Dust), nameof(Core.Salt))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Core.Age)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Core.Age));
        File.WriteAllText(Path.Combine(folder, "cores.json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));
    }
}
