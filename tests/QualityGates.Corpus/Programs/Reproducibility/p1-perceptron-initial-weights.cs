// corpus: First weights come from a distribution without a source and rows are visited in an order from a permutation without one.
// library: MathNet.Numerics
// axis: class with matrices, static samplers
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

var rows = File.ReadAllLines("xor.csv").Select(line => Vector<double>.Build.DenseOfEnumerable(line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)))).ToArray();
int cut = rows.Length * 3 / 4;
var network = new Perceptron(inputs: rows[0].Count - 1, hidden: 12);
network.Train(rows[..cut], epochs: 100);
Console.WriteLine($"test error {rows[cut..].Average(network.SquaredError):F4}");

internal sealed class Perceptron
{
    private readonly Matrix<double> _first;
    private readonly Vector<double> _second;

    public Perceptron(int inputs, int hidden)
    {
        _first = Matrix<double>.Build.Random(hidden, inputs, new Normal(0, Math.Sqrt(1.0 / inputs))); // expect: MLQ1002
        _second = Vector<double>.Build.Dense(hidden, _ => Normal.Sample(0, 0.1)); // expect: MLQ1002
    }

    public void Train(Vector<double>[] rows, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int position in Combinatorics.GeneratePermutation(rows.Length)) // expect: MLQ1002
            {
                Step(rows[position], 0.05);
            }
        }
    }

    public double SquaredError(Vector<double> row) => Math.Pow(Output(row, out _) - row[row.Count - 1], 2);

    private double Output(Vector<double> row, out Vector<double> hidden)
    {
        hidden = (_first * row.SubVector(0, row.Count - 1)).PointwiseTanh();
        return _second * hidden;
    }

    private void Step(Vector<double> row, double rate)
    {
        double error = Output(row, out var hidden) - row[row.Count - 1];
        var slope = _second.PointwiseMultiply(1 - hidden.PointwisePower(2));
        var back = slope.OuterProduct(row.SubVector(0, row.Count - 1)) * (rate * error);
        _second.Subtract(hidden * (rate * error), _second);
        _first.Subtract(back, _first);
    }
}
