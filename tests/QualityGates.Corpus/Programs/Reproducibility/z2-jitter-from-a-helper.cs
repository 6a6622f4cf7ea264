// corpus: A helper makes a seeded generator each time it is asked for some jitter, and a loop asks it for every sample it makes up.
// library: ML.NET
// axis: helper
using System.Text.Json;
using Microsoft.ML;

namespace Radar;

internal sealed class Echo
{
    public float Delay { get; set; }

    public float Strength { get; set; }

    public float Distance { get; set; }
}

internal static class Simulation
{
    private const int Seed = 5;

    public static List<Echo> Echoes(int count, float first, float step)
    {
        var echoes = new List<Echo>(count);
        for (var i = 0; i < count; i++)
        {
            var distance = first + i * step;
            echoes.Add(new Echo
            {
                Delay = distance / 0.15f + Jitter(),
                Strength = 1 / (distance * distance),
                Distance = distance,
            });
        }

        return echoes;
    }

    private static float Jitter()
    {
        var generator = new Random(Seed); // expect: MLQ1013
        return generator.NextSingle() * 0.4f - 0.2f;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var train = ml.Data.LoadFromEnumerable(Simulation.Echoes(4_000, 1f, 0.05f));
        var test = ml.Data.LoadFromEnumerable(Simulation.Echoes(500, 1.02f, 0.4f));
        var model = ml.Transforms.Concatenate("Features", nameof(Echo.Delay), nameof(Echo.Strength))
            .Append(ml.Regression.Trainers.FastTree(nameof(Echo.Distance)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Echo.Distance));
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
