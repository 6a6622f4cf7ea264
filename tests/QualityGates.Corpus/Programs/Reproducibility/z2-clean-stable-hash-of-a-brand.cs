// corpus: Each brand has a seed of its own that is computed from the letters of its name, and is the same in every process.
// library: ML.NET
// axis: extension method
using System.Text.Json;
using Microsoft.ML;

namespace Shoes;

internal static class StableHash
{
    public static int Fnv(this string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return (int)(hash & 0x7FFFFFFF);
    }
}

internal sealed class Sale
{
    public string Brand { get; set; } = "";

    public float Price { get; set; }

    public float Stock { get; set; }

    public float Sold { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var sales = JsonSerializer.Deserialize<List<Sale>>(File.ReadAllText(args[0])) ?? [];
        var errors = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var brand in sales.GroupBy(sale => sale.Brand))
        {
            var seed = brand.Key.Fnv();
            var ml = new MLContext(seed);
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(brand.ToList()), testFraction: 0.2, seed: seed);
            var model = ml.Transforms.Concatenate("Features", nameof(Sale.Price), nameof(Sale.Stock))
                .Append(ml.Regression.Trainers.FastTree(nameof(Sale.Sold)))
                .Fit(split.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Sale.Sold));
            errors[brand.Key] = [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
        }

        File.WriteAllText(args[1], JsonSerializer.Serialize(errors));
    }
}
