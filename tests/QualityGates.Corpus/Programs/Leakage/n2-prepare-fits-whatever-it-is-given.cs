// corpus: Prepare fits its own normaliser on each view it is given, also on the test view, which is then scaled by its own range.
// library: ML.NET
// axis: helper called twice
using System;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Reading
{
    [LoadColumn(0)] public float Speed { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public string Site { get; set; } = "";

    [LoadColumn(3), ColumnName("Label")] public float Power { get; set; }
}

public sealed class PowerModel
{
    private readonly MLContext _ml = new(1);
    private ITransformer? _model;

    public void Train(string path) =>
        _model = _ml.Regression.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options { Seed = 1, Deterministic = true, NumberOfThreads = 1 })
            .Fit(Prepare(Read(path)));

    public RegressionMetrics Test(string path)
    {
        if (_model is null)
        {
            throw new InvalidOperationException("Train first.");
        }

        IDataView prepared = Prepare(Read(path)); // expect: MLQ2007
        return _ml.Regression.Evaluate(_model.Transform(prepared));
    }

    private IDataView Read(string path) => _ml.Data.LoadFromTextFile<Reading>(path, hasHeader: true, separatorChar: ',');

    private IDataView Prepare(IDataView readings)
    {
        var steps = _ml.Transforms.Categorical.OneHotEncoding("SiteKey", nameof(Reading.Site))
            .Append(_ml.Transforms.NormalizeMinMax(nameof(Reading.Speed)))
            .Append(_ml.Transforms.NormalizeMinMax(nameof(Reading.Pitch)))
            .Append(_ml.Transforms.Concatenate("Features", "SiteKey", nameof(Reading.Speed), nameof(Reading.Pitch)));
        return steps.Fit(readings).Transform(readings);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var model = new PowerModel();
        model.Train(args[0]);
        var metrics = model.Test(args[1]);
        Console.WriteLine(metrics.RootMeanSquaredError.ToString("F2", CultureInfo.InvariantCulture));
    }
}
