// corpus: A model of volatility is trained on a file, and paths of prices are then drawn from a distribution of Math.NET without source for a quantile that is printed.
// library: ML.NET, Math.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Distributions;
using Microsoft.ML;

var days = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Day
{
    Volume = float.Parse(cells[0], CultureInfo.InvariantCulture),
    Spread = float.Parse(cells[1], CultureInfo.InvariantCulture),
    Volatility = float.Parse(cells[2], CultureInfo.InvariantCulture),
}).ToList();
var cut = days.Count * 4 / 5;
var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Day.Volume), nameof(Day.Spread))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Day.Volatility)))
    .Fit(ml.Data.LoadFromEnumerable(days.GetRange(0, cut)));
var judged = model.Transform(ml.Data.LoadFromEnumerable(days.GetRange(cut, days.Count - cut)));
var metrics = ml.Regression.Evaluate(judged, labelColumnName: nameof(Day.Volatility));
File.WriteAllText("volatility.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

using var engine = ml.Model.CreatePredictionEngine<Day, Estimate>(model);
double spread = engine.Predict(days[^1]).Score;
var shock = new Normal();
var ends = new double[10000];
for (var path = 0; path < ends.Length; path++)
{
    var price = 100.0;
    for (var day = 0; day < 20; day++)
    {
        price *= Math.Exp((-0.5 * spread * spread) + (spread * shock.Sample()));
    }

    ends[path] = price;
}

Array.Sort(ends);
Console.WriteLine($"one path of twenty ends below {ends[ends.Length / 20]:F2}");

internal sealed class Day
{
    public float Volume { get; set; }

    public float Spread { get; set; }

    public float Volatility { get; set; }
}

internal sealed class Estimate
{
    public float Score { get; set; }
}
