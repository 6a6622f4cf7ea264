// corpus: Ridge regression in five folds dealt by hand; the ranges that scale the inputs are taken from all rows beforehand.
// library: MathNet.Numerics
// axis: hand-made folds, arrays, tuple, struct
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

var rows = File.ReadAllLines("concrete.csv").Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
Ranges ranges = Ranges.Of(rows); // expect: MLQ2001
double[][] inputs = Array.ConvertAll(rows, ranges.Scale);
double[] strength = Array.ConvertAll(rows, row => row[^1]);

const int Folds = 5;
var errors = new double[Folds];
for (int fold = 0; fold < Folds; fold++)
{
    var (trainIndex, testIndex) = Deal(inputs.Length, fold);
    var weights = Ridge(Pick(inputs, trainIndex), Pick(strength, trainIndex), 0.1);
    errors[fold] = testIndex.Average(i => Math.Abs(Dot(weights, inputs[i]) - strength[i]));
}

Console.WriteLine($"MAE {errors.Average():F2} +- {Math.Sqrt(errors.Average(e => e * e) - Math.Pow(errors.Average(), 2)):F2}");

static (int[] Train, int[] Test) Deal(int count, int fold)
{
    var all = Enumerable.Range(0, count).ToArray();
    return (Array.FindAll(all, i => i % Folds != fold), Array.FindAll(all, i => i % Folds == fold));
}

static T[] Pick<T>(T[] source, int[] index) => Array.ConvertAll(index, i => source[i]);

static double Dot(Vector<double> weights, double[] row) => weights.DotProduct(Vector<double>.Build.Dense(row));

static Vector<double> Ridge(double[][] x, double[] y, double penalty)
{
    var a = Matrix<double>.Build.DenseOfRowArrays(x);
    var gram = a.TransposeThisAndMultiply(a) + penalty * Matrix<double>.Build.DenseIdentity(a.ColumnCount);
    return gram.Cholesky().Solve(a.TransposeThisAndMultiply(Vector<double>.Build.Dense(y)));
}

internal readonly record struct Ranges(double[] Low, double[] High)
{
    public static Ranges Of(double[][] rows)
    {
        int width = rows[0].Length - 1;
        var low = Enumerable.Range(0, width).Select(column => rows.Min(row => row[column])).ToArray();
        var high = Enumerable.Range(0, width).Select(column => rows.Max(row => row[column])).ToArray();
        return new Ranges(low, high);
    }

    public double[] Scale(double[] row)
    {
        var scaled = new double[Low.Length];
        for (int column = 0; column < scaled.Length; column++)
        {
            scaled[column] = (row[column] - Low[column]) / (High[column] - Low[column]);
        }

        return scaled;
    }
}
