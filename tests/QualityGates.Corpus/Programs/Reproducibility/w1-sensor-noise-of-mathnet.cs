// corpus: Turbine readings are made more by copies with normal noise, whose distribution of Math.NET has no source; the split comes first.
// library: ML.NET, Math.NET
// axis: library class
using MathNet.Numerics.Distributions;
using Microsoft.ML;

namespace Turbines;

public sealed class Reading
{
    public float Speed { get; set; }

    public float Temperature { get; set; }

    public float Wear { get; set; }
}

internal sealed class Augmenter
{
    private readonly Normal _noise = new(0.0, 0.05); // expect: MLQ1002

    public IEnumerable<Reading> Versions(Reading reading)
    {
        yield return reading;
        for (var copy = 0; copy < 3; copy++)
        {
            yield return new Reading
            {
                Speed = reading.Speed + (float)_noise.Sample(),
                Temperature = reading.Temperature + (float)_noise.Sample(),
                Wear = reading.Wear,
            };
        }
    }
}

public static class WearModel
{
    public static (ITransformer Model, double Error) Train(MLContext ml, IReadOnlyList<Reading> train, IReadOnlyList<Reading> test)
    {
        var augmenter = new Augmenter();
        var more = train.SelectMany(augmenter.Versions).ToList();
        var model = ml.Transforms.Concatenate("Features", "Speed", "Temperature")
            .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: "Wear"))
            .Fit(ml.Data.LoadFromEnumerable(more));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Wear");
        return (model, metrics.MeanAbsoluteError);
    }
}
