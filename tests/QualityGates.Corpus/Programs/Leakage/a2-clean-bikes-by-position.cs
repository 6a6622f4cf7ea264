// corpus: The rides of a bike scheme lie in order of their hours and are divided by position: a forecaster gets the front, and what it says is compared with what follows.
// library: ML.NET
// axis: script, TakeRows and SkipRows
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var hours = JsonSerializer.Deserialize<List<Hour>>(File.ReadAllText(Path.Combine(folder, "hours.json"))) ?? [];
hours.Sort((left, right) => left.Begin.CompareTo(right.Begin));

const int horizon = 24;
var ml = new MLContext(seed: 100);
var rows = ml.Data.LoadFromEnumerable(hours);
var known = hours.Count - horizon;
var front = ml.Data.TakeRows(rows, known);
var following = ml.Data.SkipRows(rows, known);

var forecaster = ml.Forecasting
    .ForecastBySsa("Expected", nameof(Hour.Rides), windowSize: 24, seriesLength: 24 * 14, trainSize: known, horizon: horizon)
    .Fit(front);
using var engine = forecaster.CreateTimeSeriesEngine<Hour, Day>(ml);
var expected = engine.Predict().Expected;
var actual = following.GetColumn<float>(nameof(Hour.Rides)).ToArray();

var errors = actual.Zip(expected, (ridden, said) => (double)Math.Abs(ridden - said)).ToArray();
var report = new { Mean = errors.Average(), Worst = errors.Max() };
File.WriteAllText(Path.Combine(folder, "rides.json"), JsonSerializer.Serialize(report));

internal sealed class Hour
{
    public DateTime Begin { get; set; }

    public float Rides { get; set; }
}

internal sealed class Day
{
    public float[] Expected { get; set; } = [];
}
