// corpus: The days of all sales are sorted to find the one at which the test begins; the statistic says where to cut and enters no row.
// library: ML.NET
// axis: LINQ, records to rows
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var sales = File.ReadLines(args[0]).Skip(1).Select(Sale.Parse).ToList();
var days = sales.Select(sale => sale.Day).Order().ToList();
var firstTestDay = days[(int)(days.Count * 0.85)];

var before = sales.Where(sale => sale.Day < firstTestDay).ToList();
var after = sales.Where(sale => sale.Day >= firstTestDay).ToList();

var pipeline = ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Price), nameof(Sale.Offer))
    .Append(ml.Regression.Trainers.FastTree(nameof(Sale.Pieces), numberOfLeaves: 24));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(before));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(after)), nameof(Sale.Pieces));

var report = new { from = firstTestDay, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, rows = after.Count };
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
Console.WriteLine($"from {firstTestDay:yyyy-MM-dd}: {metrics.MeanAbsoluteError:F2} pieces off");

internal sealed class Sale
{
    [NoColumn]
    public DateOnly Day { get; set; }

    public float Weekday { get; set; }

    public float Price { get; set; }

    public float Offer { get; set; }

    public float Pieces { get; set; }

    public static Sale Parse(string line)
    {
        var cells = line.Split(',');
        var day = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Sale
        {
            Day = day,
            Weekday = (float)day.DayOfWeek,
            Price = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Offer = cells[2] == "yes" ? 1 : 0,
            Pieces = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}
