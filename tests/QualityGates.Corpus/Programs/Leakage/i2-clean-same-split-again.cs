// corpus: A property splits anew each time it is read, but with the same seed, so the parts stay complementary; the first and the last rows meet nowhere.
// library: ML.NET
// axis: property, expression body, look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Boats;

public sealed class BoatModel
{
    private readonly MLContext _ml = new(seed: 2);
    private readonly IDataView _boats;

    public BoatModel(string file) => _boats = _ml.Data.LoadFromTextFile<Boat>(file, separatorChar: '\t', hasHeader: true);

    private DataOperationsCatalog.TrainTestData Parts => _ml.Data.TrainTestSplit(_boats, testFraction: 0.2, seed: 7);

    public (double Error, double Square) Evaluate()
    {
        var model = _ml.Transforms.Concatenate("Features", "Length", "Age")
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.FastTree("Price"))
            .Fit(Parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(Parts.TestSet), "Price");
        return (metrics.MeanAbsoluteError, metrics.RSquared);
    }

    public double EvaluateOnLastRows()
    {
        const int Known = 900;
        var model = _ml.Transforms.Concatenate("Features", "Length", "Age")
            .Append(_ml.Regression.Trainers.FastForest("Price"))
            .Fit(_ml.Data.TakeRows(_boats, Known));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.SkipRows(_boats, Known)), "Price").MeanAbsoluteError;
    }
}

public sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
