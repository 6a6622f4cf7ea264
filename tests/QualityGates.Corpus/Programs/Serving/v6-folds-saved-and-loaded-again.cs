// corpus: A loop over trainers fits, saves and loads each model; another reads one file for each month.
// library: ML.NET
// axis: loops
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Comparison;

internal sealed class Sale
{
    [LoadColumn(0)] public float Discount { get; set; }
    [LoadColumn(1)] public float Season { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 12);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sale>("sales.csv", ',', hasHeader: true), 0.2);
        var trainers = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["trees"] = ml.Regression.Trainers.FastTree(),
            ["forest"] = ml.Regression.Trainers.FastForest(),
        };
        foreach (var (name, trainer) in trainers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var fitted = ml.Transforms.Concatenate("Features", "Discount", "Season").Append(trainer).Fit(split.TrainSet);
            ml.Model.Save(fitted, split.TrainSet.Schema, name + ".zip");
            var loaded = ml.Model.Load(name + ".zip", out _);
            var metrics = ml.Regression.Evaluate(loaded.Transform(split.TestSet));
            Console.WriteLine(FormattableString.Invariant($"{name}: {metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}"));
        }

        for (var month = 1; month <= 12; month++)
        {
            var model = ml.Model.Load($"month-{month}.zip", out var schema);
            Console.WriteLine($"{month}: {schema.Count} columns, {model.GetType().Name}");
        }
    }
}
