// corpus: A simulator of lifts keeps one generator with a seed in a field and draws the noise of every trip from it.
// library: ML.NET, Math.NET
// axis: field of a simulator
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lifts;

public sealed class Trip
{
    public float Floors { get; set; }

    public float People { get; set; }

    public float Seconds { get; set; }
}

public sealed class LiftSimulator
{
    private readonly MersenneTwister _twister = new(88);
    private readonly Normal _noise;

    public LiftSimulator() => _noise = new Normal(0, 1.5, _twister);

    public List<Trip> Trips(int count)
    {
        var trips = new List<Trip>();
        while (trips.Count < count)
        {
            trips.Add(One());
        }

        return trips;
    }

    private Trip One()
    {
        var floors = _twister.Next(1, 30);
        var people = _twister.Next(0, 9);
        return new Trip { Floors = floors, People = people, Seconds = floors * 3 + people * 2 + (float)_noise.Sample() };
    }
}

public static class LiftModel
{
    public static RegressionMetrics Train(LiftSimulator simulator)
    {
        var ml = new MLContext(seed: 88);
        var train = ml.Data.LoadFromEnumerable(simulator.Trips(900));
        var test = ml.Data.LoadFromEnumerable(simulator.Trips(300));
        var model = ml.Transforms.Concatenate("Features", nameof(Trip.Floors), nameof(Trip.People))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trip.Seconds)))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Trip.Seconds));
    }
}
