// corpus: The search is given its sampling key with a number of folds, which honours it, on the train part of a split by the same key.
// library: ML.NET, AutoML
// axis: class, ColumnInformation
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Fleet;

public sealed class Trip
{
    public string Driver { get; set; } = "";

    public float Distance { get; set; }

    public float Stops { get; set; }

    public float Load { get; set; }

    public float Fuel { get; set; }
}

public sealed class FuelSearch
{
    private readonly MLContext _ml = new(seed: 77);
    private readonly RegressionExperimentSettings _settings = new()
    {
        MaxExperimentTimeInSeconds = 600,
        OptimizingMetric = RegressionMetric.MeanAbsoluteError,
    };

    public RegressionMetrics Search(IReadOnlyCollection<Trip> trips)
    {
        var columns = new ColumnInformation
        {
            LabelColumnName = nameof(Trip.Fuel),
            SamplingKeyColumnName = nameof(Trip.Driver),
        };
        columns.IgnoredColumnNames.Add(nameof(Trip.Driver));

        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(trips), 0.2, columns.SamplingKeyColumnName);
        var result = _ml.Auto()
            .CreateRegressionExperiment(_settings)
            .Execute(split.TrainSet, numberOfCVFolds: 5, columnInformation: columns);
        var model = result.BestRun.Estimator.Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), columns.LabelColumnName);
    }
}

public static class Program
{
    public static void Main()
    {
        var trips = Enumerable.Range(1, 2000)
            .Select(i => new Trip { Driver = $"D{i % 60}", Distance = i % 97, Stops = i % 13, Load = i % 29, Fuel = i % 97 * 0.3f + i % 29 * 0.1f })
            .ToArray();
        var metrics = new FuelSearch().Search(trips);
        Console.WriteLine(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F2} l"));
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F2} l"));
        Console.WriteLine(FormattableString.Invariant($"R2 {metrics.RSquared:F3}"));
    }
}
