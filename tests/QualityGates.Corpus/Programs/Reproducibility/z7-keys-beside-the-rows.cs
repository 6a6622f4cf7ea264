// corpus: An array of wines is sorted by an array of keys that a generator without seed has drawn, and divided then.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wines;

public sealed class Wine
{
    public float Sugar { get; set; }
    public float Alcohol { get; set; }
    public float Points { get; set; }
}

public sealed class WineExperiment
{
    private readonly MLContext _ml = new(seed: 5);

    public RegressionMetrics Run(Wine[] wines)
    {
        var generator = new Random(); // expect: MLQ1002
        var keys = new double[wines.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = generator.NextDouble();
        }

        Array.Sort(keys, wines);
        var test = wines[..(wines.Length / 5)];
        var train = wines[(wines.Length / 5)..];
        var model = _ml.Transforms.Concatenate("Features", "Sugar", "Alcohol")
            .Append(_ml.Regression.Trainers.FastTree("Points"))
            .Fit(_ml.Data.LoadFromEnumerable(train));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)), "Points");
    }
}
