using Microsoft.Extensions.Hosting;

namespace Stock;

public sealed class NightlyForecasts(ISalesHistory history, SsaForecaster forecaster, ForecastBoard board) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var product in history.Products())
            {
                if (forecaster.Forecast(product, history.Of(product)) is { } forecast)
                {
                    board.Put(forecast);
                    if (forecast.BacktestError > forecast.ErrorOfLastWeek)
                    {
                        Console.Error.WriteLine($"{product}: last week's sales would have been the better forecast");
                    }
                }
            }

            await Task.Delay(TimeUntilNight(DateTimeOffset.Now), stoppingToken);
        }
    }

    private static TimeSpan TimeUntilNight(DateTimeOffset now) => now.Date.AddDays(1).AddHours(2) - now.DateTime;
}
