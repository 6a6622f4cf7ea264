// corpus: Importance is measured on learned and on held-out rows; a feature that matters on the first only was memorised.
// library: ML.NET
// axis: generic helper over dictionaries
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

internal sealed class Stop
{
    [LoadColumn(0)] public float Passengers { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Signals { get; set; }

    [LoadColumn(3), ColumnName("Label")] public float Late { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 55);
        var stops = ml.Data.LoadFromTextFile<Stop>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(stops, testFraction: 0.25, seed: 55);
        ITransformer model = ml.Transforms.Concatenate("Features", nameof(Stop.Passengers), nameof(Stop.Rain), nameof(Stop.Signals))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        var learned = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TrainSet), permutationCount: 4);
        var held = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet), permutationCount: 4);
        var gaps = Gaps(learned, held, statistics => statistics.MeanAbsoluteError.Mean);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, gaps }));
    }

    private static SortedDictionary<string, double> Gaps<T>(ImmutableDictionary<string, T> first, ImmutableDictionary<string, T> second, Func<T, double> read)
    {
        var gaps = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, statistics) in first)
        {
            gaps[name] = read(statistics) - read(second[name]);
        }

        return gaps;
    }
}
