// corpus: Each plant of a brewery has a context of its own, seeded by a hash of its name that is computed here and is the same in every process.
// library: ML.NET
// axis: library class, hash written by hand
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Brewing;

public sealed class Batch
{
    public float Malt { get; set; }

    public float Hops { get; set; }

    public float Hours { get; set; }

    public float Bitterness { get; set; }
}

public static class Plants
{
    public static IReadOnlyDictionary<string, RegressionMetrics> Measure(IReadOnlyDictionary<string, List<Batch>> batches)
    {
        var results = new SortedDictionary<string, RegressionMetrics>(StringComparer.Ordinal);
        foreach (var (plant, rows) in batches)
        {
            var ml = new MLContext(SeedOf(plant));
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25);
            var model = ml.Transforms.Concatenate("Features", nameof(Batch.Malt), nameof(Batch.Hops), nameof(Batch.Hours))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Batch.Bitterness), numberOfIterations: 20))
                .Fit(parts.TrainSet);
            results[plant] = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Batch.Bitterness));
        }

        return results;
    }

    private static int SeedOf(string plant)
    {
        var hash = 2166136261u;
        foreach (var letter in plant)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return (int)(hash & 0x7FFFFFFF);
    }
}
