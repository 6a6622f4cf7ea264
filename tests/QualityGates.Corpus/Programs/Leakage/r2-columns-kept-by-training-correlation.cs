// corpus: Which columns are kept is decided on the training rows only.
// library: Accord, MathNet
// axis: feature selection, LINQ, arrays
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;
using MathNet.Numerics.Statistics;

var lines = File.ReadAllLines("sensors.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = (int)(lines.Length * 0.75);
var train = lines[..cut];
var test = lines[cut..];

var trainTarget = train.Select(row => row[^1]).ToArray();
var best = Enumerable.Range(0, train[0].Length - 1)
    .OrderByDescending(column => Math.Abs(Correlation.Pearson(train.Select(row => row[column]), trainTarget)))
    .Take(10)
    .ToArray();

var model = new OrdinaryLeastSquares { UseIntercept = true }.Learn(Columns(train), trainTarget);
var predicted = model.Transform(Columns(test));
Console.WriteLine($"error {new SquareLoss(test.Select(row => row[^1]).ToArray()).Loss(predicted):F4}");

double[][] Columns(double[][] rows) => rows.Select(row => best.Select(column => row[column]).ToArray()).ToArray();
