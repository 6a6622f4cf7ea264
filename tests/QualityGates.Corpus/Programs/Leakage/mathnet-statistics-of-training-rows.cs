// corpus: The columns are centred with means of the training rows; the means of all rows are only printed for the reader.
// library: MathNet
// axis: loop
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

var table = File.ReadAllLines("yacht.csv").Select(line => line.Split(';').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var x = Matrix<double>.Build.DenseOfRowArrays(table.Select(cells => cells[..6]));
double[] resistance = table.Select(cells => cells[6]).ToArray();
Console.WriteLine($"mean resistance {resistance.Mean():F2}, range {resistance.Minimum()} to {resistance.Maximum()}");

const int TrainRows = 250;
var train = x.SubMatrix(0, TrainRows, 0, 6);
var test = x.SubMatrix(TrainRows, x.RowCount - TrainRows, 0, 6);
for (var column = 0; column < 6; column++)
{
    var mean = train.Column(column).Mean();
    train.SetColumn(column, train.Column(column) - mean);
    test.SetColumn(column, test.Column(column) - mean);
}

var weights = MultipleRegression.QR(train.ToRowArrays(), resistance[..TrainRows], intercept: true);
var predicted = test.ToRowArrays().Select(row => weights[0] + row.Zip(weights.Skip(1), (a, b) => a * b).Sum());
var r2 = GoodnessOfFit.RSquared(predicted, resistance[TrainRows..]);
return r2 > 0.6 ? 0 : 1;
