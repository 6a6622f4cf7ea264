using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace BikeDemand;

public interface IForecaster
{
    string Name { get; }

    float[] Next(RentalDay[] past, int days);
}

public sealed class LastWeekForecaster : IForecaster
{
    public string Name => "same day last week";

    public float[] Next(RentalDay[] past, int days) =>
        Enumerable.Range(0, days).Select(day => past[^(7 - (day % 7))].Rentals).ToArray();
}

public sealed class SsaForecaster(MLContext ml, int window) : IForecaster
{
    public string Name => $"SSA {window}";

    public float[] Next(RentalDay[] past, int days) => Fit(past, days).Predict().Rentals;

    public TimeSeriesPredictionEngine<RentalDay, RentalForecast> Fit(RentalDay[] past, int days)
    {
        var estimator = ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(RentalForecast.Rentals),
            inputColumnName: nameof(RentalDay.Rentals),
            windowSize: window,
            seriesLength: window * 4,
            trainSize: past.Length,
            horizon: days,
            confidenceLowerBoundColumn: nameof(RentalForecast.Lowest),
            confidenceUpperBoundColumn: nameof(RentalForecast.Highest));
        return estimator.Fit(ml.Data.LoadFromEnumerable(past)).CreateTimeSeriesEngine<RentalDay, RentalForecast>(ml);
    }
}
