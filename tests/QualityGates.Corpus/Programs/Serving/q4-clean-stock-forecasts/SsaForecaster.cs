using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Stock;

public sealed class DayForecasts
{
    public float[] Expected { get; set; } = [];

    public float[] Least { get; set; } = [];

    public float[] Most { get; set; } = [];
}

public sealed record ProductForecast(string Product, float[] Expected, float[] Least, float[] Most, double BacktestError, double ErrorOfLastWeek);

public sealed class SsaForecaster(StockSettings settings)
{
    private const int Week = 7;
    private readonly MLContext _ml = new(seed: 2);

    public ProductForecast? Forecast(string product, IReadOnlyList<DaySale> sales)
    {
        if (sales.Count < settings.Horizon + 8 * Week)
        {
            return null;
        }

        var known = sales.Take(sales.Count - settings.Horizon).ToList();
        var held = sales.Skip(known.Count).ToList();
        var backtest = Ahead(known);
        var error = held.Select((sale, day) => Math.Abs(sale.Pieces - backtest.Expected[day])).Average();
        var simple = held.Select((sale, day) => Math.Abs(sale.Pieces - known[known.Count - Week + day % Week].Pieces)).Average();
        var next = Ahead(sales);
        return new ProductForecast(product, next.Expected, next.Least, next.Most, error, simple);
    }

    private DayForecasts Ahead(IReadOnlyList<DaySale> sales)
    {
        var model = _ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(DayForecasts.Expected),
            inputColumnName: nameof(DaySale.Pieces),
            windowSize: 2 * Week,
            seriesLength: 4 * Week,
            trainSize: sales.Count,
            horizon: settings.Horizon,
            confidenceLevel: 0.9f,
            confidenceLowerBoundColumn: nameof(DayForecasts.Least),
            confidenceUpperBoundColumn: nameof(DayForecasts.Most))
            .Fit(_ml.Data.LoadFromEnumerable(sales));
        using var engine = model.CreateTimeSeriesEngine<DaySale, DayForecasts>(_ml);
        return engine.Predict();
    }
}
