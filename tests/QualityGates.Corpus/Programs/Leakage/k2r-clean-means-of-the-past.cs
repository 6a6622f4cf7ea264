// corpus: Rows are divided by date, the means of the earlier part fill gaps and centre both parts, and the later part is what is reported.
// library: ML.NET
// axis: arrays, helper
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var days = File.ReadLines("power.csv").Skip(1).Select(Day.Parse).OrderBy(day => day.Date).ToList();
var border = days[(int)(days.Count * 0.8)].Date;
var past = days.Where(day => day.Date < border).ToList();
var later = days.Where(day => day.Date >= border).ToList();

var mean = past.Average(day => day.Heat);
Centre(past, mean);
Centre(later, mean);

var ml = new MLContext(seed: 5);
var model = ml.Transforms.Concatenate("Features", nameof(Day.Heat), nameof(Day.Wind))
    .Append(ml.Regression.Trainers.FastTree(nameof(Day.Load)))
    .Fit(ml.Data.LoadFromEnumerable(past));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(later)), nameof(Day.Load));
File.WriteAllText("power.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

static void Centre(List<Day> rows, float mean)
{
    foreach (var row in rows)
    {
        row.Heat -= mean;
    }
}

public sealed class Day
{
    [NoColumn]
    public DateTime Date { get; set; }

    public float Heat { get; set; }

    public float Wind { get; set; }

    public float Load { get; set; }

    public static Day Parse(string line)
    {
        var cells = line.Split(',');
        return new Day
        {
            Date = DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
            Heat = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Wind = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Load = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}
