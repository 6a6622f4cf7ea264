// corpus: Each day gets the sales of days before it and the mean of the week before, which are known by then; the split is by time.
// library: ML.NET
// axis: lag features, ranges, look-alike
// scores: MLQ2009
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var sold = File.ReadLines("days.txt").Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
var rows = new List<Day>();
for (var i = 7; i < sold.Length; i++)
{
    rows.Add(new Day { Yesterday = sold[i - 1], LastWeek = sold[i - 7], WeekMean = sold[(i - 7)..i].Average(), Sold = sold[i] });
}
var cut = rows.Count - 60;
var train = ml.Data.LoadFromEnumerable(rows.GetRange(0, cut));
var test = ml.Data.LoadFromEnumerable(rows.GetRange(cut, 60));
var model = ml.Transforms.Concatenate("Features", nameof(Day.Yesterday), nameof(Day.LastWeek), nameof(Day.WeekMean))
    .Append(ml.Regression.Trainers.FastTree(nameof(Day.Sold)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Day.Sold));
Console.WriteLine($"{metrics.MeanAbsoluteError:F1} {metrics.RootMeanSquaredError:F1}");

sealed class Day
{
    public float Yesterday { get; set; }
    public float LastWeek { get; set; }
    public float WeekMean { get; set; }
    public float Sold { get; set; }
}
