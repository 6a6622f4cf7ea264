// corpus: A scaler with Fit and Transform learns from the train rows of a concrete strength study and is applied to the test rows.
// library: Math.NET
// axis: console, own small classes
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var lines = File.ReadAllLines(args[0])[1..]
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var order = Enumerable.Range(0, lines.Length).ToArray();
new Random(19).Shuffle(order);
var cut = lines.Length * 3 / 4;
var train = order[..cut].Select(i => lines[i]).ToArray();
var test = order[cut..].Select(i => lines[i]).ToArray();

var scaler = StandardScaler.Fit(train.Select(row => row[..^1]));
var model = Ridge.Fit(scaler.Transform(train.Select(row => row[..^1])), Strength(train), 0.1);
var answers = model.Predict(scaler.Transform(test.Select(row => row[..^1])));
var gaps = answers.Zip(Strength(test), (a, b) => a - b).ToArray();

using var report = new StreamWriter(args[1]);
report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mae {gaps.Average(gap => Math.Abs(gap)):F3}"));
report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rmse {Math.Sqrt(gaps.Average(g => g * g)):F3}"));

static double[] Strength(double[][] rows) => rows.Select(row => row[^1]).ToArray();

internal sealed class StandardScaler
{
    private readonly double[] _means;
    private readonly double[] _widths;

    private StandardScaler(double[] means, double[] widths) => (_means, _widths) = (means, widths);

    public static StandardScaler Fit(IEnumerable<double[]> rows)
    {
        var columns = Matrix<double>.Build.DenseOfRowArrays(rows.ToArray()).EnumerateColumns().ToArray();
        return new StandardScaler(
            columns.Select(column => column.Mean()).ToArray(),
            columns.Select(column => Math.Max(column.StandardDeviation(), 1e-9)).ToArray());
    }

    public double[][] Transform(IEnumerable<double[]> rows) =>
        rows.Select(row => row.Select((x, i) => (x - _means[i]) / _widths[i]).ToArray()).ToArray();
}

internal sealed record Ridge(Vector<double> Weights)
{
    public static Ridge Fit(double[][] inputs, double[] outputs, double penalty)
    {
        var x = WithOnes(inputs);
        var y = Vector<double>.Build.DenseOfArray(outputs);
        var gram = x.TransposeThisAndMultiply(x) + (Matrix<double>.Build.DenseIdentity(x.ColumnCount) * penalty);
        return new Ridge(gram.Solve(x.TransposeThisAndMultiply(y)));
    }

    public double[] Predict(double[][] inputs) => (WithOnes(inputs) * Weights).ToArray();

    private static Matrix<double> WithOnes(double[][] inputs) =>
        Matrix<double>.Build.DenseOfRowArrays(inputs.Select(row => row.Append(1.0).ToArray()));
}
