// corpus: A constant of another class keeps seven tenths of the beds for the test, and a lambda three quarters; both meant the train part.
// library: ML.NET
// axis: console, two classes, lambda
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouse;

public sealed class Bed
{
    [LoadColumn(0)] public float Light { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Warmth { get; set; }

    [LoadColumn(3)] public float Harvest { get; set; }
}

internal sealed class Holdout(MLContext ml)
{
    private const double Share = 0.7;

    public DataOperationsCatalog.TrainTestData Divide(IDataView beds) => ml.Data.TrainTestSplit(beds, Share, seed: 3);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var beds = ml.Data.LoadFromTextFile<Bed>(args[0], separatorChar: ';', hasHeader: true);
        var parts = new Holdout(ml).Divide(beds); // expect: MLQ2013
        var model = ml.Transforms.Concatenate("Features", nameof(Bed.Light), nameof(Bed.Water), nameof(Bed.Warmth))
            .Append(ml.Regression.Trainers.FastTree(nameof(Bed.Harvest)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bed.Harvest));

        Func<int, RegressionMetrics> ofLeaves = leaves =>
        {
            var split = ml.Data.TrainTestSplit(beds, testFraction: 1 - 0.25, seed: 8); // expect: MLQ2013
            var tree = ml.Transforms.Concatenate("Features", nameof(Bed.Light), nameof(Bed.Water))
                .Append(ml.Regression.Trainers.FastTree(nameof(Bed.Harvest), numberOfLeaves: leaves))
                .Fit(split.TrainSet);
            return ml.Regression.Evaluate(tree.Transform(split.TestSet), nameof(Bed.Harvest));
        };
        var small = ofLeaves(6);

        var report = new[]
        {
            new { Name = "all", metrics.MeanAbsoluteError, metrics.RSquared },
            new { Name = "without warmth", small.MeanAbsoluteError, small.RSquared },
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "harvest.json"), JsonSerializer.Serialize(report));
    }
}
