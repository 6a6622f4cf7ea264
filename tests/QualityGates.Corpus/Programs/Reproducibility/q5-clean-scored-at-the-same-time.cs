// corpus: Models are trained one after the other by a seeded context, and what they say of each region is measured in parallel.
// library: ML.NET
// axis: PLINQ, tasks
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvests;

public sealed class Field
{
    public string Region { get; set; } = "";
    public float Rain { get; set; }
    public float Nitrogen { get; set; }
    public float Tons { get; set; }
}

public sealed class RegionalStudy(MLContext ml)
{
    public async Task<SortedDictionary<string, RegressionMetrics>> RunAsync(IReadOnlyList<Field> fields)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(fields), testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Field.Tons), numberOfIterations: 50))
            .Fit(parts.TrainSet);

        var regions = ml.Data.CreateEnumerable<Field>(parts.TestSet, reuseRowObject: false)
            .GroupBy(field => field.Region)
            .ToDictionary(group => group.Key, group => group.ToList());
        var measured = await Task.WhenAll(regions.Select(pair => Task.Run(() => (pair.Key, Metrics: Measure(model, pair.Value)))));
        return new SortedDictionary<string, RegressionMetrics>(
            measured.ToDictionary(region => region.Key, region => region.Metrics), StringComparer.Ordinal);
    }

    private RegressionMetrics Measure(ITransformer model, List<Field> fields) =>
        ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(fields)), nameof(Field.Tons));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        await using var file = File.OpenRead(args[0]);
        var fields = await JsonSerializer.DeserializeAsync<List<Field>>(file) ?? [];
        var study = new RegionalStudy(new MLContext(seed: 14));
        var regions = await study.RunAsync(fields);
        foreach (var (region, metrics) in regions)
        {
            Console.WriteLine($"{region,-20} {metrics.MeanAbsoluteError,8:F2} {metrics.RootMeanSquaredError,8:F2}");
        }

        await File.WriteAllTextAsync(args[1], JsonSerializer.Serialize(regions.ToDictionary(
            pair => pair.Key, pair => new { pair.Value.MeanAbsoluteError, pair.Value.RootMeanSquaredError })));
    }
}
