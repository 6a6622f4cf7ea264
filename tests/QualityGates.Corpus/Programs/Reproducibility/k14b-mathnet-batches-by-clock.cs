// corpus: Batches of a regression on matrices of Math.NET begin at places drawn by a generator whose seed is the clock.
// library: MathNet
// axis: property, static method
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

var table = Matrix<double>.Build.DenseOfRows(File.ReadLines("kilns.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))));
var regression = new BatchRegression(table.ColumnCount - 1);
regression.Fit(table.SubMatrix(0, 400, 0, table.ColumnCount), 800);
Console.WriteLine(regression.Error(table.SubMatrix(400, table.RowCount - 400, 0, table.ColumnCount)));

internal sealed class BatchRegression(int inputs)
{
    private Vector<double> Weights { get; set; } = Vector<double>.Build.Dense(inputs);

    public void Fit(Matrix<double> rows, int steps)
    {
        var places = new Random((int)DateTime.UtcNow.Ticks); // expect: MLQ1004
        for (var step = 0; step < steps; step++)
        {
            var (x, y) = Batch(rows, places.Next(rows.RowCount - 16));
            var error = (x * Weights) - y;
            Weights -= 0.001 * x.TransposeThisAndMultiply(error);
        }
    }

    public double Error(Matrix<double> rows)
    {
        var (x, y) = Batch(rows, 0, rows.RowCount);
        return ((x * Weights) - y).L2Norm() / rows.RowCount;
    }

    private static (Matrix<double> X, Vector<double> Y) Batch(Matrix<double> rows, int from, int count = 16) =>
        (rows.SubMatrix(from, count, 0, rows.ColumnCount - 1), rows.SubMatrix(from, count, rows.ColumnCount - 1, 1).Column(0));
}
