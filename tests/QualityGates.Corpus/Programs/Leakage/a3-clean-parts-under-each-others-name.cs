// corpus: The split is told to test on eight tenths, and its test part is the one that is fitted: the names are turned round, the shares are right.
// library: ML.NET
// axis: tuple, deconstruction
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Loaf
{
    public float Flour { get; set; }

    public float Water { get; set; }

    public float Minutes { get; set; }

    public bool Sold { get; set; }
}

public static class LoafStudy
{
    public static CalibratedBinaryClassificationMetrics Judge(MLContext ml, IEnumerable<Loaf> loaves)
    {
        var (small, large) = Parts(ml, ml.Data.LoadFromEnumerable(loaves.ToList()));
        var trees = ml.Transforms.Concatenate("Features", nameof(Loaf.Flour), nameof(Loaf.Water), nameof(Loaf.Minutes))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loaf.Sold)))
            .Fit(large);
        return ml.BinaryClassification.Evaluate(trees.Transform(small), nameof(Loaf.Sold));
    }

    private static (IDataView Small, IDataView Large) Parts(MLContext ml, IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.8);
        return (split.TrainSet, split.TestSet);
    }
}
