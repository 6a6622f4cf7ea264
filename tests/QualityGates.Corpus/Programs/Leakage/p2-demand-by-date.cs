// corpus: Yesterday's demand is a feature of today's row, and the last quarter of the year is the test part.
// library: ML.NET
// axis: lag features, predicates on dates, iterator
// scores: MLQ2009
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var days = WithLags(File.ReadLines("demand.csv").Skip(1).Select(DayOfDemand.Parse).OrderBy(day => day.Date)).ToList();
var cutoff = new DateTime(2023, 10, 1);
var train = ml.Data.LoadFromEnumerable(days.Where(day => day.Date < cutoff).ToList());
var test = ml.Data.LoadFromEnumerable(days.Where(day => day.Date >= cutoff).ToList());

var model = ml.Transforms.Concatenate("Features", nameof(DayOfDemand.Yesterday), nameof(DayOfDemand.LastWeek), nameof(DayOfDemand.Weekend))
    .Append(ml.Regression.Trainers.FastTree(nameof(DayOfDemand.Demand)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(DayOfDemand.Demand));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}");

static IEnumerable<DayOfDemand> WithLags(IEnumerable<DayOfDemand> ordered)
{
    var past = new Queue<float>();
    foreach (var day in ordered)
    {
        if (past.Count == 7)
        {
            day.Yesterday = past.Last();
            day.LastWeek = past.Dequeue();
            yield return day;
        }

        past.Enqueue(day.Demand);
    }
}

internal sealed class DayOfDemand
{
    public DateTime Date { get; set; }
    public float Yesterday { get; set; }
    public float LastWeek { get; set; }
    public float Weekend { get; set; }
    public float Demand { get; set; }

    public static DayOfDemand Parse(string line)
    {
        var cells = line.Split(',');
        var date = DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new DayOfDemand
        {
            Date = date,
            Weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1 : 0,
            Demand = float.Parse(cells[1], CultureInfo.InvariantCulture),
        };
    }
}
