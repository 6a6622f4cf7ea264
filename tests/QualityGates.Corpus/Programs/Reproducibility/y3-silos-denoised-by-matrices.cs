// corpus: A denoiser written by hand in matrices of Math.NET starts with weights of a distribution without a source, and learns from rows with noise of another one.
// library: Math.NET
// axis: hand-written network
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Silos;

internal sealed class Denoiser
{
    private readonly ContinuousUniform _noise = new(-0.05, 0.05); // expect: MLQ1002
    private Matrix<double> _encode;
    private Matrix<double> _decode;

    public Denoiser(int inputs, int codes)
    {
        var start = new Normal(0.0, 0.2); // expect: MLQ1002
        _encode = Matrix<double>.Build.Random(inputs, codes, start);
        _decode = _encode.Transpose();
    }

    public void Step(Matrix<double> rows, double rate)
    {
        var noisy = rows + Matrix<double>.Build.Random(rows.RowCount, rows.ColumnCount, _noise);
        var code = noisy * _encode;
        var error = code * _decode - rows;
        var toDecode = code.TransposeThisAndMultiply(error) / rows.RowCount;
        var toEncode = noisy.TransposeThisAndMultiply(error.TransposeAndMultiply(_decode)) / rows.RowCount;
        _decode -= rate * toDecode;
        _encode -= rate * toEncode;
    }

    public Matrix<double> Restore(Matrix<double> rows) => rows * _encode * _decode;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        var train = Matrix<double>.Build.DenseOfRowArrays(rows[..cut]);
        var test = Matrix<double>.Build.DenseOfRowArrays(rows[cut..]);

        var denoiser = new Denoiser(train.ColumnCount, codes: 4);
        for (var step = 0; step < 3000; step++)
        {
            denoiser.Step(train, rate: 0.01);
        }

        var rest = denoiser.Restore(test) - test;
        var report = new { Error = rest.FrobeniusNorm() / test.FrobeniusNorm(), Rows = test.RowCount };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "silos.json"), JsonSerializer.Serialize(report));
    }
}
