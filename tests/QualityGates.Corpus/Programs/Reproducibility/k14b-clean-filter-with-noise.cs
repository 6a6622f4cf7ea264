// corpus: A Kalman filter is simulated with noise beside a regression of Math.NET that is fitted to measured rows; only the filter's state is disturbed.
// library: MathNet
// axis: field
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearRegression;

var rows = File.ReadLines("drift.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var cut = rows.Length * 4 / 5;
var line = MultipleRegression.QR(rows[..cut].Select(row => row[..^1]).ToArray(), rows[..cut].Select(row => row[^1]).ToArray(), intercept: true);
Console.WriteLine(rows[cut..].Average(row => Math.Abs(line[0] + row[..^1].Zip(line.Skip(1), (value, weight) => value * weight).Sum() - row[^1])));
var filter = new Filter();
for (var step = 0; step < 100; step++)
{
    Console.WriteLine(filter.Step());
}

internal sealed class Filter
{
    private readonly Matrix<double> motion = Matrix<double>.Build.DenseIdentity(2);
    private readonly Normal disturbance = new(0, 0.1);
    private Vector<double> state = Vector<double>.Build.Dense(2);

    public double Step()
    {
        var noise = Vector<double>.Build.Dense(2, _ => disturbance.Sample());
        state = (motion * state) + noise;
        return state.L2Norm();
    }
}
