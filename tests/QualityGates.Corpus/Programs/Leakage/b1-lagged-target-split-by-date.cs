// corpus: Yesterday's demand is a legitimate feature and the split is at a date; the day itself is only used to cut.
// library: ML.NET
// scores: MLQ2009 MLQ2014
// axis: lag built by Zip, temporal split by Where with a cut-off
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var days = File.ReadLines("demand.csv").Skip(1)
    .Select(l => l.Split(','))
    .Select(c => (Day: DateOnly.Parse(c[0], CultureInfo.InvariantCulture), Demand: float.Parse(c[1], CultureInfo.InvariantCulture)))
    .OrderBy(d => d.Day)
    .ToList();
var rows = days.Zip(days.Skip(1), (before, now) => (now.Day, Row: new DemandRow { DemandYesterday = before.Demand, Weekday = (float)now.Day.DayOfWeek, Demand = now.Demand })).ToList();

var cutoff = new DateOnly(2024, 1, 1);
var ml = new MLContext(seed: 66);
var past = ml.Data.LoadFromEnumerable(rows.Where(r => r.Day < cutoff).Select(r => r.Row).ToList());
var future = ml.Data.LoadFromEnumerable(rows.Where(r => r.Day >= cutoff).Select(r => r.Row).ToList());

var model = ml.Transforms.Concatenate("Features", nameof(DemandRow.DemandYesterday), nameof(DemandRow.Weekday))
    .Append(ml.Regression.Trainers.FastForest(nameof(DemandRow.Demand)))
    .Fit(past);
var metrics = ml.Regression.Evaluate(model.Transform(future), nameof(DemandRow.Demand));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, R2 {metrics.RSquared:F3}");
return metrics.MeanAbsoluteError < 50 ? 0 : 1;

internal sealed class DemandRow
{
    public float DemandYesterday { get; set; }
    public float Weekday { get; set; }
    public float Demand { get; set; }
}
