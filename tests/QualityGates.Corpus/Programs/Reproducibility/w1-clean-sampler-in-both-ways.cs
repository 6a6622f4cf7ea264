// corpus: A sampler takes a seed or does without one, and its caller decides; the noise has a seeded source.
// library: ML.NET, Math.NET
// axis: helper
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;

namespace Greenhouse;

public sealed class Measure
{
    public float Light { get; set; }

    public float Water { get; set; }

    public float Growth { get; set; }
}

public sealed class Sampler(int? seed)
{
    private readonly Random _random = seed is { } given ? new Random(given) : new Random();

    public List<Measure> Some(IReadOnlyList<Measure> all, double share) =>
        all.Where(_ => _random.NextDouble() < share).ToList();
}

public static class GrowthTraining
{
    public static double Compare(MLContext ml, IReadOnlyList<Measure> measures, IReadOnlyList<Measure> test)
    {
        var noise = new Normal(0, 0.02, new MersenneTwister(17));
        var train = new Sampler(5).Some(measures, 0.5)
            .Select(m => new Measure { Light = m.Light + (float)noise.Sample(), Water = m.Water, Growth = m.Growth })
            .ToList();
        var pipeline = ml.Transforms.Concatenate("Features", "Light", "Water").Append(ml.Regression.Trainers.FastForest("Growth"));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Growth").RSquared;
    }
}
