// corpus: The load of a grid is split at random before a forecaster learns from the part that is left, which is no series any more.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext(seed: 3);
var hours = File.ReadLines(args[0]).Skip(1)
    .Select(line => new Hour { Megawatt = float.Parse(line.Split(';')[1], CultureInfo.InvariantCulture) })
    .ToList();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hours), testFraction: 0.1); // expect: MLQ2009

var forecaster = ml.Forecasting.ForecastBySsa(
    nameof(Ahead.Megawatts),
    nameof(Hour.Megawatt),
    windowSize: 168,
    seriesLength: 720,
    trainSize: hours.Count * 9 / 10,
    horizon: 24);
var model = forecaster.Fit(split.TrainSet);
using var engine = model.CreateTimeSeriesEngine<Hour, Ahead>(ml);
var ahead = engine.Predict();

var real = ml.Data.CreateEnumerable<Hour>(split.TestSet, reuseRowObject: false).Take(24).Select(hour => hour.Megawatt);
var errors = real.Zip(ahead.Megawatts, (came, said) => Math.Abs(came - said)).ToList();
File.WriteAllText("grid.json", JsonSerializer.Serialize(new { Mean = errors.Average(), Worst = errors.Max() }));

internal sealed class Hour
{
    public float Megawatt { get; set; }
}

internal sealed class Ahead
{
    public float[] Megawatts { get; set; } = [];
}
