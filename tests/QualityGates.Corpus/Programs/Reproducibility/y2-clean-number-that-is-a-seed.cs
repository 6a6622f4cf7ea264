// corpus: Each region is trained with a context whose seed is drawn by a new generator with the seed of the study, so that the regions do not differ by their seeds.
// library: ML.NET
// axis: number is a seed
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Regions;

internal sealed class Shop
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Staff { get; set; }

    [LoadColumn(2)] public float Rent { get; set; }

    [LoadColumn(3)] public float Turnover { get; set; }
}

internal sealed record Outcome(string Region, int Seed, double Error, double Explained);

internal static class Program
{
    private const int SeedOfStudy = 2024;

    private static void Main(string[] args)
    {
        var outcomes = new[] { "north", "south", "coast" }.Select(region => Train(args[0], region)).ToList();
        File.WriteAllText(Path.Combine(args[0], "outcomes.json"), JsonSerializer.Serialize(outcomes));
    }

    private static Outcome Train(string folder, string region)
    {
        var seed = new Random(SeedOfStudy).Next(1, 10_000);
        var ml = new MLContext(seed);
        var shops = ml.Data.LoadFromTextFile<Shop>(Path.Combine(folder, region + ".csv"), separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(shops, testFraction: 0.2, seed: new Random(SeedOfStudy).Next());
        var model = ml.Transforms.Concatenate("Features", nameof(Shop.Area), nameof(Shop.Staff), nameof(Shop.Rent))
            .Append(ml.Regression.Trainers.FastTree(nameof(Shop.Turnover)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Shop.Turnover));
        return new Outcome(region, seed, metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
