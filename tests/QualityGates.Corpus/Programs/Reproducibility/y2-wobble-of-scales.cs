// corpus: Each weighing gets a wobble from a helper, which creates its generator with one seed every time, so that all weighings get the same.
// library: ML.NET
// axis: helper called in a loop
using System.Text.Json;
using Microsoft.ML;

namespace Scales;

public sealed class Weighing
{
    public float Grams { get; set; }

    public float Belt { get; set; }

    public float Price { get; set; }
}

internal static class Wobble
{
    private const int Seed = 7;

    public static float Of(float grams)
    {
        var share = new Random(Seed).NextDouble() - 0.5; // expect: MLQ1013
        return grams * (1 + (float)share * 0.02f);
    }
}

public static class Program
{
    public static void Main()
    {
        var weighings = new List<Weighing>();
        for (var grams = 50; grams < 2050; grams += 5)
        {
            weighings.Add(new Weighing { Grams = Wobble.Of(grams), Belt = grams % 3, Price = 0.4f + grams * 0.011f });
        }

        var ml = new MLContext(seed: 7);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(weighings), testFraction: 0.2, seed: 7);
        var model = ml.Transforms.Concatenate("Features", nameof(Weighing.Grams), nameof(Weighing.Belt))
            .Append(ml.Regression.Trainers.FastTree(nameof(Weighing.Price)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Weighing.Price));
        File.WriteAllText("scales.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
