// corpus: Files of a folder come in any order, but each is a study of its own, and the table is written by sorted names.
// library: ML.NET
// axis: folder loop
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class PumpDay
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Flow { get; set; }
    [LoadColumn(2)] public float Energy { get; set; }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var folder = args[0];
        var total = Directory.GetFiles(folder, "*.csv").Sum(file => new FileInfo(file).Length);
        Console.WriteLine($"{Directory.GetFiles(folder).Length} files, {total / 1024} KB in tables");

        var results = new Dictionary<string, RegressionMetrics>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            results[Path.GetFileNameWithoutExtension(file)] = Study(file);
        }

        using var table = new StreamWriter(Path.Combine(folder, "pumps.txt"));
        foreach (var (pump, metrics) in results.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pump}\t{metrics.MeanAbsoluteError:F3}\t{metrics.RSquared:F3}"));
        }

        foreach (var stale in Directory.GetFiles(folder, "*.tmp"))
        {
            File.Delete(stale);
        }

        return results.Count == 0 ? 1 : 0;
    }

    private static RegressionMetrics Study(string file)
    {
        var ml = new MLContext(seed: 2);
        var days = ml.Data.LoadFromTextFile<PumpDay>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(days, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(PumpDay.Pressure), nameof(PumpDay.Flow))
            .Append(ml.Regression.Trainers.Gam(nameof(PumpDay.Energy)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(PumpDay.Energy));
    }
}
