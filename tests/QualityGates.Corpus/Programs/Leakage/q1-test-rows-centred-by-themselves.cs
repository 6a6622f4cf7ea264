// corpus: A helper subtracts the means of whatever it is given, and it is given the test rows as well as the training rows.
// library: Math.NET
// axis: helper
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var table = File.ReadAllLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = table.Length * 3 / 4;
var trainRows = table[..cut];
var testRows = table[cut..];

var weights = Fit.MultiDim(Preparation.Centred(trainRows), trainRows.Select(row => row[^1]).ToArray(), intercept: true);
var predicted = Preparation.Centred(testRows) // expect: MLQ2007
    .Select(row => weights[0] + row.Select((value, column) => value * weights[column + 1]).Sum())
    .ToArray();
var actual = testRows.Select(row => row[^1]).ToArray();

var result = new { Mae = Distance.MAE(predicted, actual), Mse = Distance.MSE(predicted, actual) };
File.WriteAllText("glue-strength.json", JsonSerializer.Serialize(result));

internal static class Preparation
{
    public static double[][] Centred(double[][] rows)
    {
        var width = rows[0].Length - 1;
        var means = Enumerable.Range(0, width).Select(column => Statistics.Mean(rows.Select(row => row[column]))).ToArray();
        return rows.Select(row => Enumerable.Range(0, width).Select(column => row[column] - means[column]).ToArray()).ToArray();
    }
}
