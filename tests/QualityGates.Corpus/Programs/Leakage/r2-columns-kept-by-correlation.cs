// corpus: The columns that go with the target best are picked over all rows, then the rows are divided.
// library: Accord, MathNet
// axis: feature selection, LINQ, arrays
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;
using MathNet.Numerics.Statistics;

var lines = File.ReadAllLines("sensors.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var target = lines.Select(row => row[^1]).ToArray();
var inputs = lines.Select(row => row[..^1]).ToArray();

var best = Enumerable.Range(0, inputs[0].Length)
    .OrderByDescending(column => Math.Abs(Correlation.Pearson(inputs.Select(row => row[column]), target))) // expect: MLQ2001
    .Take(10)
    .ToArray();
var selected = inputs.Select(row => best.Select(column => row[column]).ToArray()).ToArray();

var cut = (int)(selected.Length * 0.75);
var model = new OrdinaryLeastSquares { UseIntercept = true }.Learn(selected[..cut], target[..cut]);
var predicted = model.Transform(selected[cut..]);
Console.WriteLine($"error {new SquareLoss(target[cut..]).Loss(predicted):F4}");
