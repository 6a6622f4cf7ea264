// corpus: Entries of an archive are written only after their full path was found to begin with the folder, others by their bare name; tar is left to the library.
// library: ML.NET
// axis: helper
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glaciers;

public sealed class Stake
{
    [LoadColumn(0)] public float Altitude { get; set; }

    [LoadColumn(1)] public float Sun { get; set; }

    [LoadColumn(2)] public float Melt { get; set; }
}

public static class Archives
{
    public static void Unpack(string archive, string folder)
    {
        switch (Path.GetExtension(archive))
        {
            case ".tar":
                TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
                break;
            case ".flat":
                Flat(archive, folder);
                break;
            default:
                Tree(archive, folder);
                break;
        }
    }

    private static void Flat(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            var name = Path.GetFileName(entry.FullName);
            if (name.EndsWith(".csv", StringComparison.Ordinal))
            {
                entry.ExtractToFile(Path.Combine(folder, name), overwrite: true);
            }
        }
    }

    private static void Tree(string archive, string folder)
    {
        var root = Path.GetFullPath(folder + Path.DirectorySeparatorChar);
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"'{entry.FullName}' leads out of the folder.");
            }

            if (entry.Name.Length == 0)
            {
                Directory.CreateDirectory(target);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = entry.Open();
            using var file = File.Create(target);
            source.CopyTo(file);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        Archives.Unpack(args[0], args[1]);
        var ml = new MLContext(seed: 1);
        var stakes = ml.Data.LoadFromTextFile<Stake>(Path.Combine(args[1], "stakes.csv"), separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(stakes, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Stake.Altitude), nameof(Stake.Sun))
            .Append(ml.Regression.Trainers.FastForest(nameof(Stake.Melt)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Stake.Melt));
        Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RootMeanSquaredError:F2} {metrics.RSquared:F2}"));
    }
}
