// corpus: The experiment divides first; the scaler is a value made of the train part and applied to both.
// library: MathNet
// axis: record, static factory, fluent builder
using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var table = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("kilns.json"))!;
var parts = Parts.Of(Matrix<double>.Build.DenseOfRowArrays(table), 0.25);
var scaler = ColumnScaler.From(parts.Train);
var trainX = scaler.Apply(parts.Train);
var testX = scaler.Apply(parts.Test);
var weights = trainX.QR().Solve(parts.TrainY);
var residual = testX * weights - parts.TestY;
File.WriteAllText("kilns-result.json", JsonSerializer.Serialize(new { rmse = residual.L2Norm() / Math.Sqrt(residual.Count) }));

internal sealed record Parts(Matrix<double> Train, Vector<double> TrainY, Matrix<double> Test, Vector<double> TestY)
{
    public static Parts Of(Matrix<double> all, double share)
    {
        var cut = (int)(all.RowCount * (1 - share));
        var last = all.ColumnCount - 1;
        return new Parts(
            all.SubMatrix(0, cut, 0, last),
            all.Column(last, 0, cut),
            all.SubMatrix(cut, all.RowCount - cut, 0, last),
            all.Column(last, cut, all.RowCount - cut));
    }
}

internal sealed class ColumnScaler
{
    private readonly (double Mean, double Deviation)[] _columns;

    private ColumnScaler((double, double)[] columns) => _columns = columns;

    public static ColumnScaler From(Matrix<double> rows) =>
        new([.. rows.EnumerateColumns().Select(static column => (column.Mean(), column.StandardDeviation()))]);

    public Matrix<double> Apply(Matrix<double> rows) => Matrix<double>.Build.Dense(
        rows.RowCount, rows.ColumnCount, (i, j) => (rows[i, j] - _columns[j].Mean) / _columns[j].Deviation);
}
