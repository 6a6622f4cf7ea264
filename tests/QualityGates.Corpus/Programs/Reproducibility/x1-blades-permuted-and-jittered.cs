// corpus: Readings of turbine blades are put in the order of a permutation without generator, and copies get noise from a twister without seed.
// library: ML.NET, Math.NET
// axis: library class
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Blades;

public sealed record Reading
{
    public float Speed { get; init; }

    public float Pitch { get; init; }

    public float Strain { get; init; }
}

public static class StrainModel
{
    public static (ITransformer Model, RegressionMetrics Metrics) Train(MLContext ml, IReadOnlyList<Reading> readings)
    {
        var order = Combinatorics.GeneratePermutation(readings.Count); // expect: MLQ1002
        var mixed = Array.ConvertAll(order, place => readings[place]);
        var cut = mixed.Length * 4 / 5;
        var train = WithNoise(mixed[..cut]);
        var test = mixed[cut..];

        var model = ml.Transforms.Concatenate("Features", nameof(Reading.Speed), nameof(Reading.Pitch))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Reading.Strain)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(test));
        return (model, ml.Regression.Evaluate(judged, labelColumnName: nameof(Reading.Strain)));
    }

    private static List<Reading> WithNoise(Reading[] readings)
    {
        var twister = new MersenneTwister(); // expect: MLQ1002
        var jitter = new Normal(0, 0.02, twister);
        var more = readings.ToList();
        foreach (var reading in readings)
        {
            more.Add(reading with { Speed = reading.Speed + (float)jitter.Sample(), Pitch = reading.Pitch + (float)jitter.Sample() });
        }

        return more;
    }
}
