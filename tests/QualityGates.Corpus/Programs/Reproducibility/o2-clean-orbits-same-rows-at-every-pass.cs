// corpus: A sequence of made-up orbits starts a generator with its seed whenever it is gone through, so that every pass gives the same rows.
// library: ML.NET
// axis: own enumerable class
using System.Collections;
using System.Text.Json;
using Microsoft.ML;

namespace Orbits;

public sealed class Orbit
{
    public float Mass { get; set; }

    public float Radius { get; set; }

    public float Tilt { get; set; }

    public float Period { get; set; }
}

public sealed class MadeUpOrbits(int count, int seed) : IEnumerable<Orbit>
{
    public IEnumerator<Orbit> GetEnumerator()
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var mass = 1 + 9 * random.NextSingle();
            var radius = 1 + 4 * random.NextSingle();
            yield return new Orbit
            {
                Mass = mass,
                Radius = radius,
                Tilt = 180 * random.NextSingle(),
                Period = MathF.Sqrt(radius * radius * radius / mass) + 0.02f * random.NextSingle(),
            };
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new MadeUpOrbits(5_000, seed: 3)), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Mass", "Radius", "Tilt")
            .Append(ml.Regression.Trainers.FastTree("Period"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Period");
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
    }
}
