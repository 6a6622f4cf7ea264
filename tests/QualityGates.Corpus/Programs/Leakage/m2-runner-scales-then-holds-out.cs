// corpus: A fluent experiment standardises the matrix it was given and only then holds a quarter of the rows out.
// library: MathNet
// axis: fluent builder, field, hand-rolled learner
using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var table = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("kilns.json"))!;
var result = new Experiment(Matrix<double>.Build.DenseOfRowArrays(table))
    .Standardized() // expect: MLQ2001
    .Holdout(0.25)
    .Run();
File.WriteAllText("kilns-result.json", JsonSerializer.Serialize(result));

internal sealed record ExperimentResult(int TrainRows, int TestRows, double RootMeanSquaredError);

internal sealed class Experiment(Matrix<double> table)
{
    private Matrix<double> _features = table.SubMatrix(0, table.RowCount, 0, table.ColumnCount - 1);
    private readonly Vector<double> _target = table.Column(table.ColumnCount - 1);
    private int _cut = table.RowCount;

    public Experiment Standardized()
    {
        var columns = _features.EnumerateColumns().Select(column =>
        {
            var (mean, deviation) = column.MeanStandardDeviation();
            return (column - mean) / deviation;
        });
        _features = Matrix<double>.Build.DenseOfColumnVectors(columns.ToArray());
        return this;
    }

    public Experiment Holdout(double share)
    {
        _cut = (int)(_features.RowCount * (1 - share));
        return this;
    }

    public ExperimentResult Run()
    {
        var rows = _features.RowCount;
        var train = _features.SubMatrix(0, _cut, 0, _features.ColumnCount);
        var test = _features.SubMatrix(_cut, rows - _cut, 0, _features.ColumnCount);
        var weights = train.QR().Solve(_target.SubVector(0, _cut));
        var residual = test * weights - _target.SubVector(_cut, rows - _cut);
        return new ExperimentResult(_cut, rows - _cut, Math.Sqrt(residual.DotProduct(residual) / residual.Count));
    }
}
