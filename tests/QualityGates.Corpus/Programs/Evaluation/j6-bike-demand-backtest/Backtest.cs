namespace BikeDemand;

public sealed record BacktestResult(string Forecaster, int Origins, double MeanAbsoluteError, double RootMeanSquaredError, double Bias);

public sealed class Backtest(RentalDay[] series, int horizon, int firstOrigin, int step)
{
    public BacktestResult Run(IForecaster forecaster)
    {
        var errors = new List<double>();
        var origins = 0;
        for (var origin = firstOrigin; origin + horizon <= series.Length; origin += step)
        {
            var past = series[..origin];
            var future = series[origin..(origin + horizon)];
            var forecast = forecaster.Next(past, horizon);
            errors.AddRange(future.Zip(forecast, (day, value) => (double)(value - day.Rentals)));
            origins++;
        }

        return new BacktestResult(
            forecaster.Name,
            origins,
            errors.Average(error => Math.Abs(error)),
            Math.Sqrt(errors.Average(error => error * error)),
            errors.Average());
    }
}
