// corpus: Seeds of a study of vintages are the hash code of a year, which is the year, and the number of a fixed day; none changes from run to run.
// library: ML.NET
// axis: constants that look like clocks
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vintages;

public sealed class Bottle
{
    public float Acid { get; set; }

    public float Sugar { get; set; }

    public float Points { get; set; }
}

public sealed class VintageStudy
{
    private static readonly DateOnly Founded = new(1987, 9, 14);
    private readonly MLContext _ml = new(Founded.DayNumber);

    public RegressionMetrics Of(int year, IEnumerable<Bottle> bottles)
    {
        var rows = _ml.Data.LoadFromEnumerable(bottles.ToList());
        var mixed = _ml.Data.ShuffleRows(rows, seed: year.GetHashCode());
        var parts = _ml.Data.TrainTestSplit(mixed, testFraction: 0.2, seed: new DateTime(2020, 2, 29).DayOfYear);
        var model = _ml.Transforms.Concatenate("Features", nameof(Bottle.Acid), nameof(Bottle.Sugar))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Bottle.Points), numberOfTrees: 50))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bottle.Points));
    }
}
