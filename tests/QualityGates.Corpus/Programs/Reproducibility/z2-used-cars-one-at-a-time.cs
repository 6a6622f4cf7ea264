// corpus: Stochastic descent begins at zero and takes one used car at a time from a place that a generator without seed gives.
// library: Math.NET
// axis: gradient descent by hand
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace UsedCars;

internal sealed class LinearModel(int features)
{
    private readonly Random _random = new(); // expect: MLQ1002
    private Vector<double> _weights = Vector<double>.Build.Dense(features);
    private double _bias;

    public double Predict(Vector<double> car) => _weights.DotProduct(car) + _bias;

    public void Fit(Matrix<double> cars, Vector<double> prices, int steps, double rate)
    {
        for (var step = 0; step < steps; step++)
        {
            var at = _random.Next(cars.RowCount);
            var car = cars.Row(at);
            var error = Predict(car) - prices[at];
            _weights -= rate * error * car;
            _bias -= rate * error;
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cars.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => Array.ConvertAll(cells, cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = rows.Length - rows.Length / 5;
        var cars = Matrix<double>.Build.DenseOfRowArrays(rows.Take(cut).Select(row => new[] { row[0] / 20, row[1] / 200_000, row[2] / 300 }));
        var prices = Vector<double>.Build.DenseOfEnumerable(rows.Take(cut).Select(row => row[3] / 10_000));

        var model = new LinearModel(3);
        model.Fit(cars, prices, steps: 50_000, rate: 0.01);

        var misses = rows.Skip(cut)
            .Select(row => model.Predict(Vector<double>.Build.Dense(new[] { row[0] / 20, row[1] / 200_000, row[2] / 300 })) * 10_000 - row[3])
            .ToArray();
        Console.WriteLine($"mae {misses.Average(miss => Math.Abs(miss)):F0}, bias {misses.Average():F0}");
    }
}
