// corpus: Sales have a date, and a repository gives those before a day for training and those from it on for the test.
// library: ML.NET
// axis: repository
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Sale
{
    public DateTime Day { get; set; }

    public float Weekday { get; set; }

    public float Degrees { get; set; }

    public float Loaves { get; set; }
}

public interface ISales
{
    IEnumerable<Sale> Before(DateTime day);

    IEnumerable<Sale> From(DateTime day);
}

public sealed class CsvSales(string file) : ISales
{
    private readonly Lazy<List<Sale>> _sales = new(() => File.ReadAllLines(file).Skip(1).Select(Parse).ToList());

    public IEnumerable<Sale> Before(DateTime day) => _sales.Value.Where(sale => sale.Day < day);

    public IEnumerable<Sale> From(DateTime day) => _sales.Value.Where(sale => sale.Day >= day);

    private static Sale Parse(string line)
    {
        var cells = line.Split(';');
        var day = DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Sale
        {
            Day = day,
            Weekday = (float)day.DayOfWeek,
            Degrees = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Loaves = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}

public sealed class LoafForecast(ISales sales, MLContext ml)
{
    public static LoafForecast FromFile(string file) => new(new CsvSales(file), new MLContext(seed: 28));

    public RegressionMetrics Measure(DateTime cutoff)
    {
        var train = ml.Data.LoadFromEnumerable(sales.Before(cutoff));
        var test = ml.Data.LoadFromEnumerable(sales.From(cutoff));
        var model = ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Degrees))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Sale.Loaves)))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Sale.Loaves));
    }
}
