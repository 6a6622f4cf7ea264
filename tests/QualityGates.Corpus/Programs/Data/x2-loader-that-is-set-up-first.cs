// corpus: One method sets up the loader of an experiment with cod, another one loads a file with commas by it.
// library: ML.NET
// axis: field that another method sets
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fishery;

public sealed class Cod
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Depth { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }
}

public sealed class CodExperiment
{
    private readonly MLContext _ml = new(seed: 44);
    private TextLoader? _loader;

    public void SetUp() => _loader = _ml.Data.CreateTextLoader<Cod>(hasHeader: true, trimWhitespace: true);

    public (double Mae, double Rmse) Run(string folder)
    {
        SetUp();
        var parts = _ml.Data.TrainTestSplit(Catch(folder), testFraction: 0.2, seed: 44);
        var model = _ml.Transforms.Concatenate("Features", nameof(Cod.Length), nameof(Cod.Depth))
            .Append(_ml.Regression.Trainers.Gam(nameof(Cod.Weight)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Cod.Weight));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private IDataView Catch(string folder)
    {
        var path = Path.Combine(folder, "cod.csv");
        return _loader!.Load(path); // expect: MLQ4005
    }
}
