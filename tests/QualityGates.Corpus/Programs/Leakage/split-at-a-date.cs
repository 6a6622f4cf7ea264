// corpus: Rows before the first of October train, later ones test: a split in time, as forecasts are used.
// library: ML.NET
// axis: LINQ
// scores: MLQ2009
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var cutoff = new DateTime(2024, 10, 1);
List<Occupancy> days = [.. File.ReadLines("hotel.csv").Skip(1).Select(Occupancy.Parse)];
var train = ml.Data.LoadFromEnumerable(days.Where(day => day.Date < cutoff));
var test = ml.Data.LoadFromEnumerable(days.Where(day => day.Date >= cutoff));

var pipeline = ml.Transforms.Concatenate("Features", nameof(Occupancy.Weekday), nameof(Occupancy.Booked))
    .Append(ml.Regression.Trainers.LightGbm(nameof(Occupancy.Rooms)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(Occupancy.Rooms));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} rooms");
return metrics.RSquared > 0.5 ? 0 : 1;

public sealed class Occupancy
{
    public DateTime Date { get; set; }
    public float Weekday { get; set; }
    public float Booked { get; set; }
    public float Rooms { get; set; }

    public static Occupancy Parse(string line)
    {
        var cells = line.Split(';');
        var date = DateTime.ParseExact(cells[0], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new Occupancy { Date = date, Weekday = (float)date.DayOfWeek, Booked = float.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), Rooms = float.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture) };
    }
}
