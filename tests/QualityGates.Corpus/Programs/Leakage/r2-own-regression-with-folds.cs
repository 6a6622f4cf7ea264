// corpus: Ridge regression by hand: strength chosen by folds of the training rows, the test rows are asked once.
// library: MathNet
// axis: matrices, closures
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

var rows = File.ReadLines("yacht.csv").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
new Random(1).Shuffle(rows);
var cut = rows.Length * 4 / 5;
var (train, test) = (rows[..cut], rows[cut..]);

var strength = new[] { 0.01, 0.1, 1, 10 }.MinBy(lambda => Enumerable.Range(0, 5).Average(fold => Fold(lambda, fold)));
var weights = Solve(train, strength);
Console.WriteLine($"lambda {strength}: test error {Error(test, weights):F3}");

double Fold(double lambda, int fold) =>
    Error(train.Where((_, i) => i % 5 == fold).ToArray(), Solve(train.Where((_, i) => i % 5 != fold).ToArray(), lambda));

static Vector<double> Solve(double[][] part, double lambda)
{
    var x = Matrix<double>.Build.DenseOfRowArrays(part.Select(row => row[..^1]));
    var y = Vector<double>.Build.DenseOfEnumerable(part.Select(row => row[^1]));
    return (x.TransposeThisAndMultiply(x) + lambda * Matrix<double>.Build.DenseIdentity(x.ColumnCount)).Solve(x.TransposeThisAndMultiply(y));
}

static double Error(double[][] part, Vector<double> weights) =>
    part.Average(row => Math.Pow(Vector<double>.Build.Dense(row[..^1]) * weights - row[^1], 2));
