// corpus: The level of a river today is an input of the level tomorrow: both come from one column, but never from the same row.
// library: Accord.NET
// axis: series
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 4;
var days = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Day(Number(cells[0]), Number(cells[1])))
    .ToArray();

var inputs = days.Select(day => new[] { day.Rain, day.Level }).ToArray()[..^1];
var targets = days.Select(day => day.Level).ToArray()[1..];
var cut = inputs.Length * 4 / 5;

var model = new OrdinaryLeastSquares().Learn(inputs[..cut], targets[..cut]);
var told = model.Transform(inputs[cut..]);
var rmse = new SquareLoss(targets[cut..]) { Mean = true, Root = true }.Loss(told);
var worst = told.Zip(targets[cut..], (a, b) => Math.Abs(a - b)).Max();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {rmse:F2} m, worst {worst:F2} m"));

static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

internal sealed record Day(double Rain, double Level);
