// corpus: A method replaces the view it gets by reference with one normalized over all rows; the split follows.
// library: ML.NET
// axis: ref parameter
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Traffic;

public static class Program
{
    public static int Main()
    {
        var ml = new MLContext(seed: 41);
        IDataView crossings = ml.Data.LoadFromTextFile<Crossing>("crossings.csv", ';', hasHeader: true);
        Normalize(ml, ref crossings); // expect: MLQ2001

        var split = ml.Data.TrainTestSplit(crossings, testFraction: 0.25);
        var model = ml.Regression.Trainers.OnlineGradientDescent(nameof(Crossing.Cars)).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Crossing.Cars));
        return metrics.MeanAbsoluteError < 30 && metrics.RSquared > 0.4 ? 0 : 1;
    }

    private static void Normalize(MLContext ml, ref IDataView rows)
    {
        var fitted = ml.Transforms.NormalizeMinMax("Features").Fit(rows);
        rows = fitted.Transform(rows);
    }
}

public sealed class Crossing
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = [];
    [LoadColumn(5)] public float Cars { get; set; }
}
