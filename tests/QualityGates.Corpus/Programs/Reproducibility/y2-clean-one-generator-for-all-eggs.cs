// corpus: The noise of each egg's weight is drawn by a query from one generator with a seed, which the farm keeps in a field.
// library: ML.NET
// axis: generator in a field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Eggs;

public sealed class Egg
{
    public float Weight { get; set; }

    public float HenAge { get; set; }

    public float Light { get; set; }

    public float Price { get; set; }
}

public sealed class Farm(int seed)
{
    private readonly Random _random = new(seed);

    public List<Egg> Collect(int count) =>
        Enumerable.Range(0, count)
            .Select(i => new Egg { Weight = 55 + i % 12 + Noise(), HenAge = i % 100, Light = i % 16, Price = 0.2f + i % 12 * 0.01f })
            .ToList();

    private float Noise() => (float)(_random.NextDouble() - 0.5) * 3;
}

public static class Program
{
    public static int Main()
    {
        var ml = new MLContext(seed: 16);
        var metrics = Judge(ml, ml.Data.LoadFromEnumerable(new Farm(16).Collect(2_500)));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F4}, R² {metrics.RSquared:F3}");
        return metrics.RSquared > 0.5 ? 0 : 1;
    }

    private static RegressionMetrics Judge(MLContext ml, IDataView eggs)
    {
        var split = ml.Data.TrainTestSplit(eggs, testFraction: 0.2, seed: 16);
        var model = ml.Transforms.Concatenate("Features", nameof(Egg.Weight), nameof(Egg.HenAge), nameof(Egg.Light))
            .Append(ml.Regression.Trainers.FastTree(nameof(Egg.Price)))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Egg.Price));
    }
}
