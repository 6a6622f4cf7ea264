using System.Globalization;

namespace Stock;

public sealed record StockSettings(string Sales, int Horizon);

public sealed class DaySale
{
    public float Pieces { get; set; }
}

public interface ISalesHistory
{
    IEnumerable<string> Products();

    IReadOnlyList<DaySale> Of(string product);
}

public sealed class CsvSalesHistory(StockSettings settings) : ISalesHistory
{
    public IEnumerable<string> Products() => Directory.EnumerateFiles(settings.Sales, "*.csv")
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>()
        .Order(StringComparer.Ordinal);

    public IReadOnlyList<DaySale> Of(string product) => File.ReadLines(Path.Combine(settings.Sales, product + ".csv"))
        .Select(line => line.Split(';'))
        .Select(cells => (Day: DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), Pieces: float.Parse(cells[1], CultureInfo.InvariantCulture)))
        .OrderBy(sale => sale.Day)
        .Select(sale => new DaySale { Pieces = sale.Pieces })
        .ToList();
}
