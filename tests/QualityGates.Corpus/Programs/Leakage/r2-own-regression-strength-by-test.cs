// corpus: Ridge regression by hand on centred rows: the centre is that of all rows, and the strength is chosen where the test error is least.
// library: MathNet
// axis: matrices, loops
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var rows = File.ReadLines("yacht.csv").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
new Random(1).Shuffle(rows);

var x = Matrix<double>.Build.DenseOfRowArrays(rows.Select(row => row[..^1]));
var y = Vector<double>.Build.DenseOfEnumerable(rows.Select(row => row[^1]));
for (var column = 0; column < x.ColumnCount; column++)
{
    var values = x.Column(column);
    x.SetColumn(column, (values - values.Mean()) / values.StandardDeviation()); // expect: MLQ2001
}

var cut = x.RowCount * 4 / 5;
var (trainX, trainY) = (x.SubMatrix(0, cut, 0, x.ColumnCount), y.SubVector(0, cut));
var (testX, testY) = (x.SubMatrix(cut, x.RowCount - cut, 0, x.ColumnCount), y.SubVector(cut, y.Count - cut));

var (bestLambda, bestError) = (0.0, double.MaxValue);
foreach (var lambda in new[] { 0.01, 0.1, 1, 10 })
{
    var weights = (trainX.TransposeThisAndMultiply(trainX) + lambda * Matrix<double>.Build.DenseIdentity(x.ColumnCount)).Solve(trainX.TransposeThisAndMultiply(trainY));
    var error = (testX * weights - testY).L2Norm();
    if (error < bestError) // expect: MLQ2006
    {
        (bestLambda, bestError) = (lambda, error);
    }
}
Console.WriteLine($"lambda {bestLambda}: test error {bestError:F3}");
