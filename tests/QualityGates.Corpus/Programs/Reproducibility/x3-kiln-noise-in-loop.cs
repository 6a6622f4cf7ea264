// corpus: Readings of a kiln are made up for a test bench, and the noise of each of them comes from a generator that begins anew with the same seed.
// library: ML.NET
// axis: for loop
using System.Text.Json;
using Microsoft.ML;

namespace Kilns;

public sealed class Firing
{
    public float Heat { get; set; }

    public float Hours { get; set; }

    public float Cracks { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 2);
        var train = ml.Data.LoadFromEnumerable(Simulate(800, 900f));
        var test = ml.Data.LoadFromEnumerable(Simulate(200, 950f));
        var model = ml.Transforms.Concatenate("Features", nameof(Firing.Heat), nameof(Firing.Hours))
            .Append(ml.Regression.Trainers.FastTree(nameof(Firing.Cracks)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Firing.Cracks));
        File.WriteAllText("kiln.json", JsonSerializer.Serialize(metrics));
    }

    private static List<Firing> Simulate(int count, float lowest)
    {
        var firings = new List<Firing>(count);
        for (var i = 0; i < count; i++)
        {
            var random = new Random(42); // expect: MLQ1013
            var heat = lowest + i % 37 * 10;
            var hours = 4 + i % 11;
            firings.Add(new Firing
            {
                Heat = heat,
                Hours = hours,
                Cracks = heat / 300 + hours / 5f + (float)random.NextDouble(),
            });
        }

        return firings;
    }
}
