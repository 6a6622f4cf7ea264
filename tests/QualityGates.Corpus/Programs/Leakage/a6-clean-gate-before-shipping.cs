// corpus: Models of several cities are each held against a constant on their test rows, and one that fails stops the release.
// library: ML.NET
// axis: release tool
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parking;

public sealed class Quarter
{
    [LoadColumn(0)] public float Meters { get; set; }

    [LoadColumn(1)] public float Hour { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Free { get; set; }
}

public sealed class Release(MLContext ml, string target)
{
    private const double Allowed = 12.5;

    private readonly List<string> refused = [];

    public IReadOnlyList<string> Refused => refused;

    public void Add(string city, string path)
    {
        var rows = ml.Data.LoadFromTextFile<Quarter>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Quarter.Meters), nameof(Quarter.Hour), nameof(Quarter.Rain))
            .Append(ml.Regression.Trainers.FastTree(nameof(Quarter.Free)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Quarter.Free));
        var report = new { City = city, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError };
        File.WriteAllText(Path.Combine(target, city + ".json"), JsonSerializer.Serialize(report));
        if (metrics.MeanAbsoluteError > Allowed)
        {
            refused.Add(city);
            return;
        }

        ml.Model.Save(model, rows.Schema, Path.Combine(target, city + ".zip"));
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var release = new Release(new MLContext(seed: 31), args[0]);
        foreach (var path in args.Skip(1))
        {
            release.Add(Path.GetFileNameWithoutExtension(path), path);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{release.Refused.Count} refused"));
        return release.Refused.Count == 0 ? 0 : 1;
    }
}
