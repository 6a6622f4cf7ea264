// corpus: Two layers for the strength of concrete are drawn from a Math.NET distribution that has no source, and trained by gradient descent.
// library: Math.NET
// axis: network by hand
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

var mixes = File.ReadLines("concrete.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var cut = mixes.Count * 4 / 5;
var (trainX, trainY) = Columns(mixes.GetRange(0, cut));
var (testX, testY) = Columns(mixes.GetRange(cut, mixes.Count - cut));

var start = new Normal(0.0, 0.1); // expect: MLQ1002
var inner = Matrix<double>.Build.Random(12, 4, start);
var outer = Matrix<double>.Build.Random(1, 12, start);
const double Rate = 0.05;

for (var epoch = 0; epoch < 2000; epoch++)
{
    var hidden = (inner * trainX).Map(value => Math.Tanh(value));
    var error = outer * hidden - trainY;

    var outerGradient = error * hidden.Transpose() / cut;
    var back = (outer.Transpose() * error).PointwiseMultiply(hidden.Map(value => 1 - value * value));
    var innerGradient = back * trainX.Transpose() / cut;

    outer -= Rate * outerGradient;
    inner -= Rate * innerGradient;
}

var difference = outer * (inner * testX).Map(value => Math.Tanh(value)) - testY;
var misses = difference.Row(0).Select(value => Math.Abs(value) * 100).ToArray();
Console.WriteLine($"mae {misses.Average():F2} MPa, worst {misses.Max():F2} MPa");

static (Matrix<double> X, Matrix<double> Y) Columns(List<double[]> rows) => (
    Matrix<double>.Build.Dense(4, rows.Count, (i, j) => rows[j][i] / 1000),
    Matrix<double>.Build.Dense(1, rows.Count, (_, j) => rows[j][4] / 100));
