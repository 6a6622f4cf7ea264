// corpus: The yield of wells is learned from the column Litres, but the evaluation is left with its default column, which no row has.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Sand { get; set; }

    [LoadColumn(2)] public float Slope { get; set; }

    [LoadColumn(3)] public float Litres { get; set; }
}

public sealed record WellReport(double MeanError, double RootError, double Explained);

public sealed class WellStudy
{
    private readonly MLContext _ml;

    public WellStudy(int seed = 4)
    {
        _ml = new MLContext(seed: seed);
    }

    public WellReport Run(string file)
    {
        var wells = _ml.Data.LoadFromTextFile<Well>(file, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(wells, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Depth", "Sand", "Slope")
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: "Litres"))
            .Fit(parts.TrainSet);

        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ3004
        return new WellReport(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared);
    }
}
