// corpus: A split takes the generator of its caller, or makes one with a constant seed.
// library: ML.NET
// axis: parameter
using Microsoft.ML;

namespace Given;

public sealed class Cell
{
    public float Diameter { get; set; }
    public float Contrast { get; set; }
    public bool Label { get; set; }
}

public static class Splitting
{
    public static (T[] Train, T[] Test) Split<T>(IEnumerable<T> rows, double testShare, Random? random = null)
    {
        random ??= new Random(12345);
        var all = rows.ToArray();
        random.Shuffle(all);
        var test = (int)(all.Length * testShare);
        return (all[test..], all[..test]);
    }
}

public sealed class Screening(MLContext ml)
{
    public double Measure(IReadOnlyList<Cell> cells)
    {
        var (train, test) = Splitting.Split(cells, 0.25);
        var model = ml.Transforms.Concatenate("Features", "Diameter", "Contrast")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderPrecisionRecallCurve;
    }
}
