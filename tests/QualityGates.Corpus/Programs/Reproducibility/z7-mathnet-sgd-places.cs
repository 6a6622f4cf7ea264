// corpus: Stochastic gradient descent with Math.NET starts at a random vector and takes rows at random places, both without seed.
// library: Math.NET
// axis: script
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

var table = File.ReadAllLines(args[0])
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var x = Matrix<double>.Build.DenseOfRowArrays(table.Select(cells => cells[..^1]));
var y = Vector<double>.Build.DenseOfEnumerable(table.Select(cells => cells[^1]));
var cut = x.RowCount * 4 / 5;
var weights = Vector<double>.Build.Random(x.ColumnCount, new ContinuousUniform(-0.1, 0.1)); // expect: MLQ1002
var random = new Random(); // expect: MLQ1002
for (var step = 0; step < 20000; step++)
{
    var place = random.Next(cut);
    var row = x.Row(place);
    var error = row.DotProduct(weights) - y[place];
    weights -= 0.001 * error * row;
}

double sum = 0;
for (var i = cut; i < x.RowCount; i++)
{
    sum += Math.Abs(x.Row(i).DotProduct(weights) - y[i]);
}

Console.WriteLine(sum / (x.RowCount - cut));
