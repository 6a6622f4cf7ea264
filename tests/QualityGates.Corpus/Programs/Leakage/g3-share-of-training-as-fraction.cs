// corpus: A constant that holds the share of the training rows is passed as the fraction of the test rows, so only a fifth is fitted.
// library: ML.NET
// axis: class, constant
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouse;

public sealed class Reading
{
    [LoadColumn(0)]
    public float Light { get; set; }

    [LoadColumn(1)]
    public float Moisture { get; set; }

    [LoadColumn(2)]
    public float Nutrients { get; set; }

    [LoadColumn(3), ColumnName("Label")]
    public float Growth { get; set; }
}

public sealed class GrowthModel
{
    private const double TrainShare = 0.8;

    private readonly MLContext _ml = new(seed: 9);

    public RegressionMetrics Run(string path)
    {
        var data = _ml.Data.LoadFromTextFile<Reading>(path, separatorChar: ';', hasHeader: true);
        var (train, test) = Divide(data); // expect: MLQ2013
        var model = _ml.Transforms
            .Concatenate("Features", nameof(Reading.Light), nameof(Reading.Moisture), nameof(Reading.Nutrients))
            .Append(_ml.Regression.Trainers.FastTree())
            .Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test));
    }

    private (IDataView Train, IDataView Test) Divide(IDataView data)
    {
        var parts = _ml.Data.TrainTestSplit(data, TrainShare, seed: 9);
        return (parts.TrainSet, parts.TestSet);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new GrowthModel().Run(args[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {metrics.RootMeanSquaredError:F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE  {metrics.MeanAbsoluteError:F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2   {metrics.RSquared:F3}"));
    }
}
