// corpus: Importance is measured on the rows that were learned and on others, and the report shows both, so that what was memorised is seen.
// library: ML.NET
// axis: class, dictionaries
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Snow;

public sealed class Memory(MLContext ml)
{
    public void Report(IDataView slopes, string path)
    {
        var split = ml.Data.TrainTestSplit(slopes, testFraction: 0.3, seed: 39);
        ITransformer model = ml.Transforms.Concatenate("Features", "Angle", "Depth", "Warmth", "Wind")
            .Append(ml.Regression.Trainers.FastTree("Risk"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Risk");

        var learned = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TrainSet), "Risk", permutationCount: 5);
        var fresh = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet), "Risk", permutationCount: 5);
        var rows = Names(learned).ToDictionary(name => name, name => new[] { Drop(learned, name), Drop(fresh, name) });
        File.WriteAllText(path, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, Drops = rows }));
    }

    private static IEnumerable<string> Names(ImmutableDictionary<string, RegressionMetricsStatistics> drops) =>
        drops.Keys.Order(StringComparer.Ordinal);

    private static double Drop(ImmutableDictionary<string, RegressionMetricsStatistics> drops, string name) =>
        drops.TryGetValue(name, out var drop) ? drop.MeanAbsoluteError.Mean : 0;
}
