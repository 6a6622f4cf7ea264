// corpus: Components of a singular value decomposition of all measurements become the inputs of a least-squares fit that is judged on the last fifth of them.
// library: MathNet.Numerics
// axis: matrices, local functions
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

string[][] cells = File.ReadLines("yield.csv").Skip(1).Select(line => line.Split(',')).ToArray();
Matrix<double> x = Matrix<double>.Build.Dense(cells.Length, cells[0].Length - 1, (row, column) => Number(cells[row][column]));
Vector<double> y = Vector<double>.Build.Dense(cells.Length, row => Number(cells[row][^1]));

Vector<double> means = x.ColumnSums() / x.RowCount; // expect: MLQ2001
Matrix<double> centred = Matrix<double>.Build.DenseOfRowVectors(x.EnumerateRows().Select(row => row - means));
Matrix<double> axes = centred.Svd().VT.Transpose().SubMatrix(0, x.ColumnCount, 0, 3);
Matrix<double> scores = centred * axes;

int trainRows = (int)(0.8 * scores.RowCount);
Vector<double> weights = scores.SubMatrix(0, trainRows, 0, 3).QR().Solve(y.SubVector(0, trainRows));
Vector<double> predicted = scores.SubMatrix(trainRows, scores.RowCount - trainRows, 0, 3) * weights;
Console.WriteLine(GoodnessOfFit.RSquared(predicted, y.SubVector(trainRows, y.Count - trainRows)));

static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
