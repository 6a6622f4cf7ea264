// corpus: The generator is a static field that each thread has for itself, and the work of a parallel query sets it up from the number of the row.
// library: ML.NET
// axis: ThreadStatic, PLINQ
using System.Text.Json;
using Microsoft.ML;

namespace Kites;

public sealed class Flight
{
    public float Wind { get; set; }

    public float Line { get; set; }

    public float Height { get; set; }
}

internal static class FlightSimulation
{
    [ThreadStatic]
    private static Random? s_random;

    public static Flight[] Flights(int count, int seed) => ParallelEnumerable.Range(0, count)
        .AsOrdered()
        .Select(number =>
        {
            s_random = new Random(seed + number);
            var wind = 3f + 9f * s_random.NextSingle();
            var line = 20f + 60f * s_random.NextSingle();
            return new Flight { Wind = wind, Line = line, Height = line * MathF.Min(0.9f, wind / 10f) };
        })
        .ToArray();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(FlightSimulation.Flights(3_000, 500)), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Flight.Wind), nameof(Flight.Line))
            .Append(ml.Regression.Trainers.FastTree(nameof(Flight.Height)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flight.Height));
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
