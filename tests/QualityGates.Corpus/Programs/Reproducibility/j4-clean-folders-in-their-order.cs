// corpus: Files are put in order before they become rows; sets and bags only answer questions, and every site is a training by itself.
// library: ML.NET
// axis: helper that sorts, set of keys, dictionary that counts, one model for each folder
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Bats;

public sealed class Call
{
    public float Peak { get; set; }

    public float Duration { get; set; }

    public bool Feeding { get; set; }
}

public sealed record SiteScore(string Site, double AreaUnderRoc, double F1);

public static class SiteStudies
{
    public static void Run(string root, string report)
    {
        var scores = new SortedDictionary<string, SiteScore>(StringComparer.Ordinal);
        foreach (var site in Directory.GetDirectories(root))
        {
            var name = Path.GetFileName(site);
            scores[name] = Study(name, Calls(site));
        }

        File.WriteAllText(report, JsonSerializer.Serialize(scores.Values));
    }

    public static string Summary(string root)
    {
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(Directory.EnumerateFiles(root, "*.csv", SearchOption.AllDirectories), file =>
            counts.AddOrUpdate(Path.GetDirectoryName(file)!, 1, (_, count) => count + 1));
        foreach (var stale in Directory.EnumerateFiles(root, "*.tmp"))
        {
            File.Delete(stale);
        }

        return $"{counts.Values.Sum()} files in {counts.Count} folders";
    }

    private static SiteScore Study(string site, List<Call> calls)
    {
        var ml = new MLContext(seed: 4);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(calls), testFraction: 0.3, seed: 4);
        var model = ml.Transforms.Concatenate("Features", nameof(Call.Peak), nameof(Call.Duration))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Call.Feeding)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Call.Feeding));
        return new SiteScore(site, metrics.AreaUnderRocCurve, metrics.F1Score);
    }

    private static List<Call> Calls(string site)
    {
        var seen = new HashSet<string>();
        return InOrder(site)
            .SelectMany(file => File.ReadLines(file))
            .Where(line => seen.Add(line))
            .Select(Read)
            .ToList();
    }

    private static string[] InOrder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.csv");
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static Call Read(string line)
    {
        var cells = line.Split(',');
        return new Call
        {
            Peak = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Duration = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Feeding = cells[2] == "1",
        };
    }
}
