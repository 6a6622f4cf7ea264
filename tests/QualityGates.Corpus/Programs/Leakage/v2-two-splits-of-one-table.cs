// corpus: Fitting and testing are two methods, each with its own split of the same table, and the seeds differ.
// library: ML.NET
// axis: methods of one class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class WellModel
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly IDataView _wells;

    public WellModel(string path) =>
        _wells = _ml.Data.LoadFromTextFile<Well>(path, separatorChar: ',', hasHeader: true);

    public double Run()
    {
        var model = Train();
        var metrics = Test(model); // expect: MLQ2004
        return metrics.RSquared > 0.5 ? metrics.RootMeanSquaredError : double.NaN;
    }

    private ITransformer Train()
    {
        var split = _ml.Data.TrainTestSplit(_wells, testFraction: 0.2, seed: 1);
        return _ml.Transforms.Concatenate("Features", "Depth", "Salinity")
            .Append(_ml.Regression.Trainers.FastForest("Yield"))
            .Fit(split.TrainSet);
    }

    private RegressionMetrics Test(ITransformer model)
    {
        var split = _ml.Data.TrainTestSplit(_wells, testFraction: 0.2, seed: 2);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), "Yield");
    }
}

public sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Salinity { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
