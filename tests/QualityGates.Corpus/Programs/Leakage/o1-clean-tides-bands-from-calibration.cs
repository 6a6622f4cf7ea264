// corpus: A line is fitted to one part of the tides, the width of its band comes from a second part, and how often it holds is counted on a third.
// library: MathNet
// axis: intervals
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var tides = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => (Pressure: double.Parse(cells[0], CultureInfo.InvariantCulture), Height: double.Parse(cells[1], CultureInfo.InvariantCulture)))
    .ToArray();
new Random(33).Shuffle(tides);

var third = tides.Length / 3;
var fitting = tides.AsSpan(0, third).ToArray();
var calibration = tides.AsSpan(third, third).ToArray();
var held = tides.AsSpan(2 * third).ToArray();

var height = Fit.LineFunc(Array.ConvertAll(fitting, t => t.Pressure), Array.ConvertAll(fitting, t => t.Height));
var band = new Band(height, calibration.Select(t => Math.Abs(t.Height - height(t.Pressure))).Quantile(0.9));

var covered = held.Count(t => band.Holds(t.Pressure, t.Height));
var residuals = Array.ConvertAll(held, t => t.Height - height(t.Pressure));
Console.WriteLine($"band of +-{band.Half:F2} m holds {covered / (double)held.Length:P1} of {held.Length} tides (90 % wanted)");
Console.WriteLine($"RMSE {residuals.RootMeanSquare():F3} m, bias {residuals.Mean():F3} m");

internal sealed record Band(Func<double, double> Middle, double Half)
{
    public bool Holds(double pressure, double height) => Math.Abs(height - Middle(pressure)) <= Half;
}
