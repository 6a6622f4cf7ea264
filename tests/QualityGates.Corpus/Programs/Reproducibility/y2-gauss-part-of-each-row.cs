// corpus: Select makes one part of each flight by a method that draws a normal number in two steps from a generator it creates with the same seed.
// library: ML.NET
// axis: part of a row in Select
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

public readonly record struct Plan(float Distance, float Seats, float FuelPlanned);

public sealed class Flight
{
    public float Distance { get; set; }

    public float Seats { get; set; }

    public float HeadWind { get; set; }

    public float Fuel { get; set; }
}

public abstract class FlightExperiment
{
    protected MLContext Ml { get; } = new(seed: 30);

    public RegressionMetrics Run(IReadOnlyList<Plan> plans)
    {
        var flights = plans
            .Select(plan => new Flight { Distance = plan.Distance, Seats = plan.Seats, HeadWind = 20 * Gauss(), Fuel = plan.FuelPlanned })
            .ToList();
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(flights), testFraction: 0.2, seed: 30);
        var model = Ml.Transforms.Concatenate("Features", nameof(Flight.Distance), nameof(Flight.Seats), nameof(Flight.HeadWind))
            .Append(Trainer())
            .Fit(split.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flight.Fuel));
    }

    protected abstract IEstimator<ITransformer> Trainer();

    private static float Gauss()
    {
        var random = new Random(30); // expect: MLQ1013
        var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        return (float)(radius * Math.Cos(2 * Math.PI * random.NextDouble()));
    }
}

public sealed class TreeExperiment : FlightExperiment
{
    protected override IEstimator<ITransformer> Trainer() => Ml.Regression.Trainers.FastTree(nameof(Flight.Fuel), numberOfLeaves: 30);
}

public static class Program
{
    public static int Main()
    {
        var plans = Enumerable.Range(1, 1_500).Select(i => new Plan(i % 90 * 40 + 200, i % 12 * 20 + 60, i % 90 * 100 + i % 12 * 30)).ToList();
        var metrics = new TreeExperiment().Run(plans);
        return metrics.RSquared > 0.8 && metrics.MeanAbsoluteError < 400 ? 0 : 1;
    }
}
