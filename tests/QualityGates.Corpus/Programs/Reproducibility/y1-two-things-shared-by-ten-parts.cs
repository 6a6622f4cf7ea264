// corpus: Ten parts share both a generator, which picks their trips, and a context, which seeds their trainers.
// library: ML.NET
// axis: Parallel.For, generator and context
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Scooters;

public sealed class Trip
{
    public float Kilometres { get; set; }

    public float Hills { get; set; }

    public float Charge { get; set; }
}

public sealed class ChargeStudy
{
    public double[] Errors(Trip[] trips)
    {
        var cut = trips.Length * 3 / 4;
        var test = trips[cut..];
        var ml = new MLContext(seed: 64);
        var random = new Random(64);
        var errors = new double[10];
        Parallel.For(0, errors.Length, part =>
        {
            var order = Enumerable.Range(0, cut).ToArray();
            random.Shuffle(order); // expect: MLQ1011
            var some = order[..(cut / 2)].Select(place => trips[place]).ToList();
            var options = new SdcaRegressionTrainer.Options { LabelColumnName = nameof(Trip.Charge), NumberOfThreads = 1 };
            var trainer = ml.Regression.Trainers.Sdca(options); // expect: MLQ1011
            var model = ml.Transforms.Concatenate("Features", nameof(Trip.Kilometres), nameof(Trip.Hills))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(trainer)
                .Fit(ml.Data.LoadFromEnumerable(some));
            errors[part] = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Trip.Charge)).MeanAbsoluteError;
        });
        return errors;
    }
}
