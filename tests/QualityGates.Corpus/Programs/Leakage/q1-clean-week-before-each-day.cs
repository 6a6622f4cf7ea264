// corpus: Every day of the shop is described by the mean of the seven days before it, which are known when the day begins; later days test.
// library: Math.NET
// axis: time series
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;

const int Window = 7;
var sold = File.ReadLines(args[0]).Skip(1)
    .Select(line => double.Parse(line.Split(';')[1], CultureInfo.InvariantCulture))
    .ToArray();

var days = Enumerable.Range(Window, sold.Length - Window)
    .Select(day => new Day(sold[day - 1], sold[(day - Window)..day].Average(), day % Window, sold[day]))
    .ToArray();

var cut = days.Length - 60;
var past = days[..cut];
var recent = days[cut..];

var weights = Fit.MultiDim(past.Select(day => day.Inputs).ToArray(), past.Select(day => day.Sold).ToArray(), intercept: true);
var foreseen = recent.Select(day => day.By(weights)).ToArray();
var happened = recent.Select(day => day.Sold).ToArray();
var naive = recent.Select(day => day.Yesterday).ToArray();

var report = new
{
    Mae = Distance.MAE(foreseen, happened),
    Mse = Distance.MSE(foreseen, happened),
    NaiveMae = Distance.MAE(naive, happened),
};
File.WriteAllText("shop.json", JsonSerializer.Serialize(report));

internal sealed record Day(double Yesterday, double WeekMean, double Weekday, double Sold)
{
    public double[] Inputs => [Yesterday, WeekMean, Weekday];

    public double By(double[] weights) => weights[0] + Inputs.Select((value, place) => value * weights[place + 1]).Sum();
}
