// corpus: Train rows of train wheels get copies with noise in a query, whose lambda makes a generator with the same seed for each row.
// library: ML.NET
// axis: LINQ, records
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wheels;

public sealed record Wheel
{
    public float Diameter { get; set; }

    public float Kilometres { get; set; }

    public float Wear { get; set; }
}

public sealed class WheelModel(MLContext ml)
{
    private const int NoiseSeed = 7;

    public RegressionMetrics Train(IReadOnlyList<Wheel> train, IReadOnlyList<Wheel> test)
    {
        var noisy = train
            .Select(wheel => wheel with { Diameter = wheel.Diameter + (new Random(NoiseSeed).NextSingle() - 0.5f) * 0.2f }) // expect: MLQ1013
            .ToList();
        var rows = ml.Data.LoadFromEnumerable(noisy);
        var model = ml.Transforms.Concatenate("Features", nameof(Wheel.Diameter), nameof(Wheel.Kilometres))
            .Append(ml.Regression.Trainers.FastTree(nameof(Wheel.Wear), numberOfTrees: 70))
            .Fit(rows);
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Wheel.Wear));
    }
}
