// corpus: A regression written by hand begins with weights of a distribution over a seeded source and takes its batches from it too.
// library: MathNet.Numerics
// axis: hand-written model
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Rivers;

public sealed class RiverModel
{
    private readonly Random _source;
    private Vector<double> _weights;

    public RiverModel(int inputs, Random source)
    {
        _source = source;
        _weights = Vector<double>.Build.Random(inputs, new Normal(0, 0.1, source));
    }

    public void Learn(Matrix<double> x, Vector<double> y, int steps, int batch = 16, double rate = 0.01)
    {
        for (var step = 0; step < steps; step++)
        {
            var gradient = Vector<double>.Build.Dense(_weights.Count);
            for (var i = 0; i < batch; i++)
            {
                var row = _source.Next(x.RowCount);
                gradient += (x.Row(row) * _weights - y[row]) * x.Row(row);
            }

            _weights -= rate / batch * gradient;
        }
    }

    public Vector<double> Predict(Matrix<double> x) => x * _weights;
}

public static class Program
{
    public static int Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        var (learnX, learnY) = Divide(rows[..cut]);
        var (heldX, heldY) = Divide(rows[cut..]);

        var model = new RiverModel(learnX.ColumnCount, new MersenneTwister(1848));
        model.Learn(learnX, learnY, steps: 4000);
        var misses = model.Predict(heldX) - heldY;
        Console.WriteLine($"levels missed by {misses.PointwiseAbs().Average():F2} m, at most {misses.AbsoluteMaximum():F2} m");
        return misses.PointwiseAbs().Average() < 0.3 ? 0 : 1;
    }

    private static (Matrix<double> X, Vector<double> Y) Divide(double[][] rows) => (
        Matrix<double>.Build.DenseOfRowArrays(rows.Select(row => row[..^1].Prepend(1.0).ToArray())),
        Vector<double>.Build.DenseOfArray(rows.Select(row => row[^1]).ToArray()));
}
