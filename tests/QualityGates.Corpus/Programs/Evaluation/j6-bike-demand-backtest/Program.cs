// corpus: Bike rentals are forecast from rolling origins, beside a naive baseline; the last model is trained on the whole series.
// library: ML.NET
// axis: time series, interface with two implementations
using System.Text.Json;
using BikeDemand;
using Microsoft.ML;

const int Horizon = 14;
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 14);
var series = SeriesReader.Read(Path.Combine(folder, "rentals.csv"));
var backtest = new Backtest(series, Horizon, firstOrigin: series.Length / 2, step: Horizon);

var ssa = new SsaForecaster(ml, window: 28);
var results = new IForecaster[] { new LastWeekForecaster(), ssa }.Select(backtest.Run).ToList();
File.WriteAllText(Path.Combine(folder, "backtest.json"), JsonSerializer.Serialize(results));
foreach (var result in results)
{
    Console.WriteLine($"{result.Forecaster}: MAE {result.MeanAbsoluteError:F1}, RMSE {result.RootMeanSquaredError:F1}, bias {result.Bias:F1}");
}

if (results[1].MeanAbsoluteError >= results[0].MeanAbsoluteError)
{
    Console.Error.WriteLine("The model is no better than last week.");
    return 1;
}

using var engine = ssa.Fit(series, Horizon);
engine.CheckPoint(ml, Path.Combine(folder, "rentals.zip"));
var coming = engine.Predict();
for (var day = 0; day < Horizon; day++)
{
    Console.WriteLine($"{series[^1].Date.AddDays(day + 1):yyyy-MM-dd}: {coming.Rentals[day]:F0} ({coming.Lowest[day]:F0} to {coming.Highest[day]:F0})");
}

return 0;
