// corpus: Good and bad coins are simulated side by side, and both simulations draw from the same generator.
// library: ML.NET
// axis: Parallel.Invoke
using System.Text.Json;
using Microsoft.ML;

namespace Coins;

internal sealed class Coin
{
    public float Grams { get; set; }

    public float Tone { get; set; }

    public bool Good { get; set; }
}

internal static class Program
{
    private const int Count = 2_000;

    private static void Main(string[] args)
    {
        var generator = new Random(55);
        var good = new Coin[Count];
        var bad = new Coin[Count];
        Parallel.Invoke(
            () =>
            {
                for (var i = 0; i < good.Length; i++)
                {
                    var spread = generator.NextSingle(); // expect: MLQ1011
                    good[i] = new Coin { Grams = 7.5f + 0.1f * spread, Tone = 440f + 9f * spread, Good = true };
                }
            },
            () =>
            {
                for (var i = 0; i < bad.Length; i++)
                {
                    var spread = generator.NextDouble(); // expect: MLQ1011
                    bad[i] = new Coin { Grams = 7.4f + 0.3f * (float)spread, Tone = 430f + 20f * (float)spread };
                }
            });

        var ml = new MLContext(seed: 55);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(good.Concat(bad).ToList()), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Coin.Grams), nameof(Coin.Tone))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Coin.Good)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Coin.Good));
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
    }
}
