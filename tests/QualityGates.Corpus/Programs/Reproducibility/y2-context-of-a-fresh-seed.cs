// corpus: The base class of all models takes the seed of its context from a helper, which works it out from the ticks since the start of the machine.
// library: ML.NET
// axis: base class, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tram;

internal static class Seeds
{
    public static int Fresh()
    {
        var ticks = Environment.TickCount & int.MaxValue;
        return ticks % 100_000;
    }
}

public abstract class RegressionModel<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(Seeds.Fresh()); // expect: MLQ1004

    protected abstract string Target { get; }

    protected abstract string[] Inputs { get; }

    public RegressionMetrics Evaluate(IEnumerable<TRow> train, IEnumerable<TRow> test)
    {
        var pipeline = Ml.Transforms.Concatenate("Features", Inputs)
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Ml.Regression.Trainers.OnlineGradientDescent(Target));
        var model = pipeline.Fit(Ml.Data.LoadFromEnumerable(train.ToList()));
        return Ml.Regression.Evaluate(model.Transform(Ml.Data.LoadFromEnumerable(test.ToList())), Target);
    }
}

public sealed class Ride
{
    public float Stops { get; set; }

    public float Riders { get; set; }

    public float Minutes { get; set; }
}

public sealed class RideModel : RegressionModel<Ride>
{
    protected override string Target => nameof(Ride.Minutes);

    protected override string[] Inputs => [nameof(Ride.Stops), nameof(Ride.Riders)];
}

public static class Program
{
    public static int Main()
    {
        var metrics = new RideModel().Evaluate(Rides(0, 900), Rides(7_000, 200));
        return metrics.RSquared > 0.6 && metrics.MeanAbsoluteError < 4 ? 0 : 1;
    }

    private static IEnumerable<Ride> Rides(int first, int count) =>
        Enumerable.Range(first, count).Select(i => new Ride { Stops = i % 14, Riders = i % 60, Minutes = i % 14 * 2 + i % 60 / 10f });
}
