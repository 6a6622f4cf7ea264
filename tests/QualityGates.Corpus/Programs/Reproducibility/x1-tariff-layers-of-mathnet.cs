// corpus: A network of two layers written with Math.NET starts one matrix with a normal distribution without source and the other with Random of the builder.
// library: Math.NET
// axis: network by hand
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

var cells = File.ReadLines(args[0])
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var table = Matrix<double>.Build.DenseOfRowArrays(cells);
var cut = table.RowCount * 4 / 5;
var rest = table.RowCount - cut;

var network = new TwoLayers(inputs: 5, hidden: 8);
for (var step = 0; step < 2000; step++)
{
    network.Step(table.SubMatrix(0, cut, 0, 5), table.SubMatrix(0, cut, 5, 1), rate: 0.01);
}

var distance = network.Ask(table.SubMatrix(cut, rest, 0, 5)) - table.SubMatrix(cut, rest, 5, 1);
Console.WriteLine($"root mean squared error {distance.FrobeniusNorm() / Math.Sqrt(rest)}");

internal sealed class TwoLayers
{
    private Matrix<double> _first;
    private Matrix<double> _second;

    public TwoLayers(int inputs, int hidden)
    {
        var spread = new Normal(0, 0.3); // expect: MLQ1002
        _first = Matrix<double>.Build.Random(inputs, hidden, spread);
        _second = Matrix<double>.Build.Random(hidden, 1); // expect: MLQ1002
    }

    public Matrix<double> Ask(Matrix<double> x) => (x * _first).PointwiseTanh() * _second;

    public void Step(Matrix<double> x, Matrix<double> y, double rate)
    {
        var inner = (x * _first).PointwiseTanh();
        var error = ((inner * _second) - y) / x.RowCount;
        var back = (error * _second.Transpose()).PointwiseMultiply(inner.Map(value => 1 - (value * value)));
        _first -= rate * x.TransposeThisAndMultiply(back);
        _second -= rate * inner.TransposeThisAndMultiply(error);
    }
}
