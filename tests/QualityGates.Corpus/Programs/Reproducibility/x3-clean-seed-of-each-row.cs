// corpus: Each tide gauge makes its noise with a generator whose seed is a constant and its place in the list, so the numbers differ.
// library: ML.NET
// axis: query with an index
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gauges;

public sealed class Gauge
{
    public float Moon { get; set; }

    public float Wind { get; set; }

    public float Height { get; set; }
}

public static class GaugeModel
{
    private const int Seed = 300;

    public static RegressionMetrics Train(IReadOnlyList<Gauge> train, IReadOnlyList<Gauge> test)
    {
        var ml = new MLContext(Seed);
        var noisy = train.Select((gauge, place) => new Gauge
        {
            Moon = gauge.Moon,
            Wind = gauge.Wind + new Random(Seed + place).NextSingle() * 0.1f,
            Height = gauge.Height,
        }).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Gauge.Moon), nameof(Gauge.Wind))
            .Append(ml.Regression.Trainers.FastTree(nameof(Gauge.Height)))
            .Fit(ml.Data.LoadFromEnumerable(noisy));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Gauge.Height));
    }
}
