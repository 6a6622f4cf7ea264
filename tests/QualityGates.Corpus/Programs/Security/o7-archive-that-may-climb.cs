// corpus: A data set of seals is unpacked entry by entry to the path the archive names, and then the pictures' table is loaded.
// library: ML.NET
// axis: helper
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Seals;

public sealed class Sighting
{
    [LoadColumn(0)] public float Ice { get; set; }

    [LoadColumn(1)] public float Salt { get; set; }

    [LoadColumn(2)] public float Seals { get; set; }
}

public static class DataSet
{
    public static string Unpack(string archive, string folder)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true); // expect: MLQ7004
        }

        return Path.Combine(folder, "sightings.csv");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var table = DataSet.Unpack(args[0], args[1]);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sighting>(table, separatorChar: ',', hasHeader: true), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Sighting.Ice), nameof(Sighting.Salt))
            .Append(ml.Regression.Trainers.FastTree(nameof(Sighting.Seals)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sighting.Seals));
        Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RootMeanSquaredError:F2} {metrics.RSquared:F2}"));
    }
}
