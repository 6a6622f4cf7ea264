// corpus: The seed of the context and of the shuffle are both written as null, which is the same as none, before looms are divided by position.
// library: ML.NET
// axis: explicit null
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Looms;

public sealed class Loom
{
    public float Speed { get; set; }

    public float Tension { get; set; }

    public float Humidity { get; set; }

    public float Breaks { get; set; }
}

public static class BreakModel
{
    public static RegressionMetrics Train(IReadOnlyCollection<Loom> looms)
    {
        var ml = new MLContext(seed: null);
        var rows = ml.Data.LoadFromEnumerable(looms);
        var mixed = ml.Data.Cache(ml.Data.ShuffleRows(rows, seed: null, shufflePoolSize: 5000)); // expect: MLQ1005
        var cut = looms.Count * 3 / 4;
        var train = ml.Data.TakeRows(mixed, cut);
        var test = ml.Data.SkipRows(mixed, cut);
        var model = ml.Transforms.Concatenate("Features", nameof(Loom.Speed), nameof(Loom.Tension), nameof(Loom.Humidity))
            .Append(ml.Regression.Trainers.FastTree(nameof(Loom.Breaks), numberOfLeaves: 12))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Loom.Breaks));
    }
}
