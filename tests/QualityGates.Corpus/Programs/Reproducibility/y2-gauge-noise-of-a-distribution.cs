// corpus: The error of a rain gauge is drawn from a normal distribution that is made for each hour with the same seeded twister.
// library: ML.NET, Math.NET
// axis: distribution in a while loop
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RainGauge;

public sealed class GaugeHour
{
    public float Rain { get; set; }

    public float Wind { get; set; }

    public float Runoff { get; set; }
}

public sealed class GaugeSimulation
{
    private readonly List<GaugeHour> _hours = [];

    public IReadOnlyList<GaugeHour> Simulate(int wanted)
    {
        while (_hours.Count < wanted)
        {
            var rain = _hours.Count % 24 * 0.3;
            var error = new Normal(0, 0.15, new MersenneTwister(42)).Sample(); // expect: MLQ1013
            _hours.Add(new GaugeHour
            {
                Rain = (float)(rain + error),
                Wind = _hours.Count % 7,
                Runoff = (float)(rain * 0.6),
            });
        }

        return _hours;
    }
}

public static class Program
{
    public static int Main()
    {
        var metrics = Judge(new MLContext(seed: 42), new GaugeSimulation().Simulate(2_000));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F3}, R² {metrics.RSquared:F3}");
        return metrics.RSquared > 0.7 ? 0 : 1;
    }

    private static RegressionMetrics Judge(MLContext ml, IReadOnlyList<GaugeHour> hours)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hours), testFraction: 0.2, seed: 42);
        var model = ml.Transforms.Concatenate("Features", nameof(GaugeHour.Rain), nameof(GaugeHour.Wind))
            .Append(ml.Regression.Trainers.FastTree(nameof(GaugeHour.Runoff)))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(GaugeHour.Runoff));
    }
}
