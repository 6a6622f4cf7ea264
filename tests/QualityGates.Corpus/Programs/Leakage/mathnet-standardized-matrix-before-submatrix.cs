// corpus: Each column of the whole matrix is centred and scaled, then the matrix is cut into training and test rows.
// library: MathNet
// axis: loop
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var lines = File.ReadAllLines("concrete.csv").Skip(1).Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
Matrix<double> x = Matrix<double>.Build.DenseOfRowArrays(lines.Select(cells => cells[..8]));
Vector<double> strength = Vector<double>.Build.DenseOfEnumerable(lines.Select(cells => cells[8]));

for (var column = 0; column < x.ColumnCount; column++)
{
    var values = x.Column(column);
    var (mean, deviation) = values.MeanStandardDeviation(); // expect: MLQ2001
    x.SetColumn(column, (values - mean) / deviation);
}

const int TrainRows = 700;
var xTrain = x.SubMatrix(0, TrainRows, 0, x.ColumnCount);
var xTest = x.SubMatrix(TrainRows, x.RowCount - TrainRows, 0, x.ColumnCount);
var yTrain = strength.SubVector(0, TrainRows);
var yTest = strength.SubVector(TrainRows, strength.Count - TrainRows);

double[] weights = Fit.MultiDim(xTrain.ToRowArrays(), yTrain.ToArray(), intercept: true);
var predicted = xTest.ToRowArrays().Select(row => weights[0] + row.Zip(weights.Skip(1), (a, b) => a * b).Sum()).ToArray();
double r2 = GoodnessOfFit.RSquared(predicted, yTest);
File.WriteAllText("r2.txt", r2.ToString(System.Globalization.CultureInfo.InvariantCulture));
