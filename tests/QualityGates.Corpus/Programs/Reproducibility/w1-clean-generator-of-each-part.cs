// corpus: Each part of the parallel work makes its own generator and context from its number, and rows of lifts from them.
// library: ML.NET
// axis: Parallel.For, PLINQ
using Microsoft.ML;

namespace Lifts;

public sealed class Trip
{
    public float Floors { get; set; }

    public float Load { get; set; }

    public float Seconds { get; set; }
}

public static class LiftTraining
{
    private const int Seed = 400;

    public static double[] Errors(Trip[] trips, int repeats)
    {
        var errors = new double[repeats];
        Parallel.For(0, repeats, repeat =>
        {
            var random = new Random(Seed + repeat);
            var ml = new MLContext(Seed + repeat);
            var mixed = (Trip[])trips.Clone();
            random.Shuffle(mixed);
            var cut = mixed.Length * 3 / 4;
            var model = ml.Transforms.Concatenate("Features", nameof(Trip.Floors), nameof(Trip.Load))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Trip.Seconds)))
                .Fit(ml.Data.LoadFromEnumerable(mixed[..cut]));
            var answers = model.Transform(ml.Data.LoadFromEnumerable(mixed[cut..]));
            errors[repeat] = ml.Regression.Evaluate(answers, nameof(Trip.Seconds)).MeanAbsoluteError;
        });
        return errors;
    }

    public static IDataView Simulated(MLContext ml, int count)
    {
        var trips = ParallelEnumerable.Range(0, count)
            .AsOrdered()
            .Select(number =>
            {
                var own = new Random(Seed * 1000 + number);
                return new Trip { Floors = own.Next(1, 12), Load = own.Next(80, 600), Seconds = own.Next(8, 60) };
            })
            .ToArray();
        return ml.Data.LoadFromEnumerable(trips);
    }
}
