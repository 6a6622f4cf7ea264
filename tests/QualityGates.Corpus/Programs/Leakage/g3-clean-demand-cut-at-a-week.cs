// corpus: A series is cut at a week, the forecaster is fitted on what lies before and judged by what lies behind; nothing is drawn or copied.
// library: ML.NET
// axis: time series, records
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Bakery;

public sealed class Week
{
    public float Loaves { get; set; }
}

public sealed class LoafForecast
{
    public float[] Forecast { get; set; } = [];
}

public readonly record struct ForecastError(double Mean, double RootMeanSquared, double Naive);

public sealed class Forecaster(int horizon)
{
    private readonly MLContext _ml = new(seed: 52);

    public ForecastError Backtest(IReadOnlyList<Week> weeks)
    {
        var cut = weeks.Count - horizon;
        var past = weeks.Take(cut).ToList();
        var future = weeks.Skip(cut).ToList();

        var estimator = _ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(LoafForecast.Forecast),
            inputColumnName: nameof(Week.Loaves),
            windowSize: 13,
            seriesLength: 52,
            trainSize: past.Count,
            horizon: horizon);
        var model = estimator.Fit(_ml.Data.LoadFromEnumerable(past));
        using var engine = model.CreateTimeSeriesEngine<Week, LoafForecast>(_ml);
        var forecast = engine.Predict().Forecast;

        var errors = future.Zip(forecast, (week, guess) => (double)(guess - week.Loaves)).ToArray();
        var naive = future.Average(week => Math.Abs(past[^1].Loaves - week.Loaves));
        return new ForecastError(
            errors.Average(error => Math.Abs(error)),
            Math.Sqrt(errors.Average(error => error * error)),
            naive);
    }
}

public static class Program
{
    public static void Main()
    {
        var weeks = Enumerable.Range(0, 260)
            .Select(week => new Week { Loaves = 900 + 120 * MathF.Sin(week * MathF.Tau / 52) + week % 4 * 15 })
            .ToList();
        var error = new Forecaster(horizon: 8).Backtest(weeks);
        Console.WriteLine(FormattableString.Invariant($"MAE {error.Mean:F1}, RMSE {error.RootMeanSquared:F1}, last value {error.Naive:F1}"));
    }
}
