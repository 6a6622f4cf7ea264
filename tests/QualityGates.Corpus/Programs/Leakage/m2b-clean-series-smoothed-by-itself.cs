// corpus: A series is described by its mean, each row by the mean of its own window; features and labels are cut at one place.
// library: MathNet
// axis: hand-rolled learner, windows, LINQ
using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var series = JsonSerializer.Deserialize<double[]>(File.ReadAllText("swell.json"))!;
Console.WriteLine($"mean {series.Mean():F2}, deviation {series.StandardDeviation():F2}");

var windows = Enumerable.Range(0, series.Length - 12).Select(i => series[i..(i + 12)]).ToArray();
var x = windows.Select(static window =>
{
    var level = window.Average();
    return window.Select(value => value - level).Append(level).ToArray();
}).ToArray();
var y = Enumerable.Range(12, series.Length - 12).Select(i => series[i]).ToArray();

const int Cut = 500;
var weights = Solve(x[..Cut], y[..Cut]);
var misses = x[Cut..].Zip(y[Cut..], (row, truth) => Math.Abs(Dot(row, weights) - truth)).ToArray();
File.WriteAllText("swell-report.json", JsonSerializer.Serialize(new { mae = misses.Average(), worst = misses.Max() }));

static double[] Solve(double[][] x, double[] y) =>
    Matrix<double>.Build.DenseOfRowArrays(x).QR().Solve(Vector<double>.Build.DenseOfArray(y)).ToArray();

static double Dot(double[] row, double[] weights) => row.Zip(weights, static (a, b) => a * b).Sum();
