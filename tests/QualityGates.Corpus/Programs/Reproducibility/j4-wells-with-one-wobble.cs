// corpus: The noise of the wells and the sample that is kept come from generators that begin anew for every row.
// library: ML.NET, Math.NET
// axis: query over rows, static helper, readonly field
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Aquifer;

public sealed class Well
{
    public float Depth { get; set; }

    public float Pressure { get; set; }

    public float Yield { get; set; }
}

public sealed class WellStudy
{
    private readonly int _seed;

    public WellStudy(int seed) => _seed = seed;

    public RegressionMetrics Run(IReadOnlyList<Well> wells)
    {
        var cut = wells.Count * 4 / 5;
        var train = wells.Take(cut)
            .Where(_ => new Random(_seed).NextDouble() < 0.7) // expect: MLQ1013
            .Select(well => new Well { Depth = well.Depth + Wobble(), Pressure = well.Pressure, Yield = well.Yield })
            .ToList();

        var ml = new MLContext(_seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Pressure))
            .Append(ml.Regression.Trainers.FastForest(nameof(Well.Yield)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var later = ml.Data.LoadFromEnumerable(wells.Skip(cut).ToList());
        return ml.Regression.Evaluate(model.Transform(later), nameof(Well.Yield));
    }

    private static float Wobble()
    {
        var noise = new Normal(0, 0.05, new MersenneTwister(42)); // expect: MLQ1013
        return (float)noise.Sample();
    }
}
