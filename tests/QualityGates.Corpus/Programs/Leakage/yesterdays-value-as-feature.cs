// corpus: The value of the day before, shifted by hand, is a feature; the label is the value of the day. Names are alike, rows are not.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;

var river = File.ReadLines("river.csv").Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
var days = river.Zip(river.Skip(1), (yesterday, today) => new RiverDay { LevelYesterday = yesterday, Level = today }).ToList();
var trainDays = days.Count * 9 / 10;

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(days.GetRange(0, trainDays));
var test = ml.Data.LoadFromEnumerable(days.GetRange(trainDays, days.Count - trainDays));
var pipeline = ml.Transforms.Concatenate("Features", nameof(RiverDay.LevelYesterday))
    .Append(ml.Regression.Trainers.Sdca(nameof(RiverDay.Level)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(RiverDay.Level));
var naive = days.Skip(trainDays).Average(day => Math.Abs(day.Level - day.LevelYesterday));
return metrics.MeanAbsoluteError < naive && metrics.RSquared > 0 ? 0 : 1;

public sealed class RiverDay
{
    public float LevelYesterday { get; set; }
    public float Level { get; set; }
}
