// corpus: Hours of load are split at random before a forecaster learns from the larger part, and changes of meters are put into random folds although each has its moment.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Grid;

public sealed class Hour
{
    [LoadColumn(0)] public float Load { get; set; }
}

public sealed class NextDay
{
    [VectorType(24)] public float[] Forecast { get; set; } = [];
}

public sealed class MeterChange
{
    public DateTimeOffset At { get; set; }

    public float Before { get; set; }

    public float Households { get; set; }

    public float After { get; set; }
}

public sealed class LoadStudy
{
    private readonly MLContext _ml = new(seed: 15);

    public double ErrorOfNextDay(string path)
    {
        var hours = _ml.Data.LoadFromTextFile<Hour>(path, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(hours, testFraction: 0.1); // expect: MLQ2009
        var forecaster = _ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(NextDay.Forecast),
            inputColumnName: nameof(Hour.Load),
            windowSize: 24,
            seriesLength: 168,
            trainSize: 2000,
            horizon: 24).Fit(parts.TrainSet);
        using var engine = forecaster.CreateTimeSeriesEngine<Hour, NextDay>(_ml);
        var forecast = engine.Predict().Forecast;
        return _ml.Data.CreateEnumerable<Hour>(parts.TestSet, reuseRowObject: false)
            .Take(24)
            .Select((hour, place) => Math.Abs(hour.Load - forecast[place]))
            .Average();
    }

    public List<RegressionMetrics> ErrorsAfterChange(IEnumerable<MeterChange> changes)
    {
        var rows = _ml.Data.LoadFromEnumerable(changes.ToList());
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(MeterChange.Before), nameof(MeterChange.Households))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(MeterChange.After)));
        var errors = new List<RegressionMetrics>();
        foreach (var fold in _ml.Data.CrossValidationSplit(rows, numberOfFolds: 4)) // expect: MLQ2009
        {
            var scored = pipeline.Fit(fold.TrainSet).Transform(fold.TestSet);
            errors.Add(_ml.Regression.Evaluate(scored, labelColumnName: nameof(MeterChange.After)));
        }

        return errors;
    }
}
