// corpus: A network for heating loads is built on a matrix class of its own, which is filled by the shared generator.
// library: none
// axis: network by hand
using System.Globalization;

var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "heating.csv"))
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 3 / 4;

var first = Matrix.Randomized(6, 3);
var second = Matrix.Randomized(1, 6);
for (var epoch = 0; epoch < 300; epoch++)
{
    foreach (var row in rows[..cut])
    {
        var input = Matrix.Of(3, 1, (i, _) => row[i] / 100);
        var hidden = Hidden(input);
        var error = row[3] / 50 - second.Times(hidden)[0, 0];
        var back = Matrix.Of(6, 1, (h, _) => error * second[0, h] * (1 - hidden[h, 0] * hidden[h, 0]));
        second.Step(Matrix.Of(1, 6, (_, h) => error * hidden[h, 0]), 0.02);
        first.Step(Matrix.Of(6, 3, (h, i) => back[h, 0] * input[i, 0]), 0.02);
    }
}

var misses = rows[cut..]
    .Select(row => second.Times(Hidden(Matrix.Of(3, 1, (i, _) => row[i] / 100)))[0, 0] * 50 - row[3])
    .ToArray();
Console.WriteLine($"rmse {Math.Sqrt(misses.Average(miss => miss * miss)):F3}, mae {misses.Average(miss => Math.Abs(miss)):F3}");

Matrix Hidden(Matrix input)
{
    var sums = first.Times(input);
    return Matrix.Of(6, 1, (h, _) => Math.Tanh(sums[h, 0]));
}

internal sealed class Matrix(int rows, int columns)
{
    private readonly double[,] _values = new double[rows, columns];

    public double this[int row, int column] => _values[row, column];

    public static Matrix Of(int rows, int columns, Func<int, int, double> value)
    {
        var matrix = new Matrix(rows, columns);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                matrix._values[i, j] = value(i, j);
            }
        }

        return matrix;
    }

    public static Matrix Randomized(int rows, int columns)
    {
        var matrix = new Matrix(rows, columns);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                matrix._values[i, j] = Random.Shared.NextDouble() * 2 - 1; // expect: MLQ1002
            }
        }

        return matrix;
    }

    public Matrix Times(Matrix other)
    {
        var product = new Matrix(_values.GetLength(0), other._values.GetLength(1));
        for (var i = 0; i < _values.GetLength(0); i++)
        {
            for (var j = 0; j < other._values.GetLength(1); j++)
            {
                var sum = 0.0;
                for (var k = 0; k < _values.GetLength(1); k++)
                {
                    sum += _values[i, k] * other._values[k, j];
                }

                product._values[i, j] = sum;
            }
        }

        return product;
    }

    public void Step(Matrix gradient, double rate)
    {
        for (var i = 0; i < _values.GetLength(0); i++)
        {
            for (var j = 0; j < _values.GetLength(1); j++)
            {
                _values[i, j] += rate * gradient._values[i, j];
            }
        }
    }
}
