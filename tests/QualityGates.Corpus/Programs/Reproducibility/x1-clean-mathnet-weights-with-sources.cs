// corpus: A network written with Math.NET takes a seed for one matrix and distributions with a seeded source for the other and for the noise in its input.
// library: Math.NET
// axis: network by hand
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

var cells = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var table = Matrix<double>.Build.DenseOfRowArrays(cells);
var cut = table.RowCount * 3 / 4;
var rest = table.RowCount - cut;
var x = table.SubMatrix(0, cut, 0, 6);
var y = table.SubMatrix(0, cut, 6, 1);

var source = new MersenneTwister(42);
var noise = new Normal(0, 0.01, source);
var first = Matrix<double>.Build.Random(6, 9, new ContinuousUniform(-0.4, 0.4, source));
var second = Matrix<double>.Build.Random(9, 1, 17);
for (var step = 0; step < 1500; step++)
{
    var shaken = x + Matrix<double>.Build.Random(x.RowCount, x.ColumnCount, noise);
    var inner = (shaken * first).PointwiseTanh();
    var error = ((inner * second) - y) / cut;
    var back = (error * second.Transpose()).PointwiseMultiply(inner.Map(value => 1 - (value * value)));
    first -= 0.02 * shaken.TransposeThisAndMultiply(back);
    second -= 0.02 * inner.TransposeThisAndMultiply(error);
}

var distance = ((table.SubMatrix(cut, rest, 0, 6) * first).PointwiseTanh() * second) - table.SubMatrix(cut, rest, 6, 1);
Console.WriteLine($"root mean squared error {distance.FrobeniusNorm() / Math.Sqrt(rest)}");
