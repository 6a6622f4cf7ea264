// corpus: A divider of rows makes its generator with a seed where one is given, and only otherwise without.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beaches;

public sealed class Swim
{
    public float Wave { get; set; }

    public float Wind { get; set; }

    public float Swimmers { get; set; }

    public bool Rescue { get; set; }
}

public sealed class Divider(int? seed = null)
{
    private readonly Random _dice = seed is { } given ? new Random(given) : new Random();

    public (List<T> Train, List<T> Test) Divide<T>(IEnumerable<T> rows, double share)
    {
        List<T> train = [];
        List<T> test = [];
        foreach (var row in rows)
        {
            (_dice.NextDouble() < share ? train : test).Add(row);
        }

        return (train, test);
    }
}

public static class RescueModel
{
    public static (ITransformer Model, CalibratedBinaryClassificationMetrics Metrics) Train(MLContext ml, Divider divider, IEnumerable<Swim> swims)
    {
        var (train, test) = divider.Divide(swims, 0.75);
        var model = ml.Transforms.Concatenate("Features", nameof(Swim.Wave), nameof(Swim.Wind), nameof(Swim.Swimmers))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Swim.Rescue)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(test));
        return (model, ml.BinaryClassification.Evaluate(judged, labelColumnName: nameof(Swim.Rescue)));
    }
}
