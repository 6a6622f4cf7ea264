// corpus: The logarithm of the price is computed for a chart and then listed among the features of the price model.
// library: ML.NET
// axis: expression transform, params array in a field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public sealed class PriceModel
{
    private static readonly string[] Inputs = { "Area", "Rooms", "LogPrice" };
    private readonly MLContext _ml = new(seed: 1);

    public double Train(string file)
    {
        var homes = _ml.Data.LoadFromTextFile<Home>(file, separatorChar: ',', hasHeader: true);
        var halves = _ml.Data.TrainTestSplit(homes, 0.2);
        var pipeline = _ml.Transforms.Expression("LogPrice", "x => log(x)", "Price")
            .Append(_ml.Transforms.Concatenate("Features", Inputs)) // expect: MLQ2008
            .Append(_ml.Regression.Trainers.Sdca(labelColumnName: "Price"));
        var fitted = pipeline.Fit(halves.TrainSet);
        return _ml.Regression.Evaluate(fitted.Transform(halves.TestSet), labelColumnName: "Price").MeanAbsoluteError;
    }
}

public sealed class Home
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
