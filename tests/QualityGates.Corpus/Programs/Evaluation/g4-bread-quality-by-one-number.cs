// corpus: A nightly job for the bread of tomorrow asks a helper for the metrics and keeps only how much of the variance is explained.
// library: ML.NET
// axis: dictionary, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Day
{
    public float Weekday { get; set; }

    public float Rain { get; set; }

    public float LastWeek { get; set; }

    public float Loaves { get; set; }
}

public sealed class NightlyBread(IReadOnlyDictionary<string, IReadOnlyList<Day>> shops, string folder)
{
    private readonly MLContext _ml = new(seed: 15);

    public void Run()
    {
        var explained = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (shop, days) in shops)
        {
            var cut = days.Count * 4 / 5;
            var model = Train(_ml.Data.LoadFromEnumerable(days.Take(cut).ToList()));
            var quality = Judge(model, _ml.Data.LoadFromEnumerable(days.Skip(cut).ToList())); // expect: MLQ3005
            explained[shop] = quality.RSquared;
        }

        File.WriteAllText(Path.Combine(folder, "bread.json"), JsonSerializer.Serialize(explained));
    }

    private ITransformer Train(IDataView days)
        => _ml.Transforms.Concatenate("Features", nameof(Day.Weekday), nameof(Day.Rain), nameof(Day.LastWeek))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Day.Loaves), numberOfTrees: 40))
            .Fit(days);

    private RegressionMetrics Judge(ITransformer model, IDataView days)
        => _ml.Regression.Evaluate(model.Transform(days), nameof(Day.Loaves));
}
