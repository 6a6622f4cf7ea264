using System.Collections.Concurrent;

namespace Stock;

public sealed class ForecastBoard
{
    private readonly ConcurrentDictionary<string, ProductForecast> _forecasts = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Products() => _forecasts.Keys.Order(StringComparer.Ordinal).ToList();

    public ProductForecast? Find(string product) => _forecasts.GetValueOrDefault(product);

    public void Put(ProductForecast forecast) => _forecasts[forecast.Product] = forecast;
}
