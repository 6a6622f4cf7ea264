// corpus: The weights of an autoencoder and the noise in its input come from Math.NET distributions whose sources have seeds.
// library: Math.NET
// axis: network by hand
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

var spectra = File.ReadLines("spectra.csv")
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = spectra.Length * 9 / 10;
var train = Matrix<double>.Build.DenseOfRowArrays(spectra[..cut]).Transpose();
var test = Matrix<double>.Build.DenseOfRowArrays(spectra[cut..]).Transpose();

var coder = new Coder(train.RowCount, 6, new MersenneTwister(42));
var noise = new Normal(0, 0.02, new SystemRandomSource(43));
for (var epoch = 0; epoch < 500; epoch++)
{
    coder.Step(train + Matrix<double>.Build.Random(train.RowCount, train.ColumnCount, noise), train, 0.01);
}

var off = coder.Rebuild(test) - test;
Console.WriteLine($"rms {off.FrobeniusNorm() / Math.Sqrt(test.RowCount * test.ColumnCount):F4}");

internal sealed class Coder
{
    private Matrix<double> _down;
    private Matrix<double> _up;

    public Coder(int size, int code, Random source)
    {
        var start = new ContinuousUniform(-0.3, 0.3, source);
        _down = Matrix<double>.Build.Random(code, size, start);
        _up = Matrix<double>.Build.Random(size, code, start);
    }

    public Matrix<double> Rebuild(Matrix<double> input) => _up * (_down * input);

    public void Step(Matrix<double> input, Matrix<double> wanted, double rate)
    {
        var code = _down * input;
        var error = (_up * code - wanted) / input.ColumnCount;
        var down = _up.Transpose() * error * input.Transpose();
        _up -= rate * (error * code.Transpose());
        _down -= rate * down;
    }
}
