// corpus: A network for mushrooms is told by a function how its weights begin, and is given the one of a seeded generator.
// library: none
// axis: network by hand
using System.Globalization;

var rows = File.ReadLines("mushrooms.csv")
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var begin = new Random(12);
begin.Shuffle(rows);
var cut = rows.Length * 4 / 5;

var network = new Perceptron([5, 8, 1], begin.NextDouble);
for (var epoch = 0; epoch < 100; epoch++)
{
    foreach (var row in rows[..cut])
    {
        network.Learn(row[..5], row[5], 0.1);
    }
}

var right = rows[cut..].Count(row => network.Ask(row[..5]) > 0.5 == row[5] > 0.5);
Console.WriteLine($"{right} of {rows.Length - cut} mushrooms");

internal sealed class Perceptron
{
    private readonly double[][][] _weights;
    private readonly double[][] _signals;

    public Perceptron(int[] sizes, Func<double> next)
    {
        _signals = sizes.Select(size => new double[size]).ToArray();
        _weights = new double[sizes.Length - 1][][];
        for (var l = 0; l < _weights.Length; l++)
        {
            _weights[l] = new double[sizes[l + 1]][];
            for (var j = 0; j < sizes[l + 1]; j++)
            {
                _weights[l][j] = new double[sizes[l]];
                for (var i = 0; i < sizes[l]; i++)
                {
                    _weights[l][j][i] = next() - 0.5;
                }
            }
        }
    }

    public double Ask(double[] input)
    {
        input.CopyTo(_signals[0], 0);
        for (var l = 0; l < _weights.Length; l++)
        {
            for (var j = 0; j < _weights[l].Length; j++)
            {
                var sum = 0.0;
                for (var i = 0; i < _weights[l][j].Length; i++)
                {
                    sum += _weights[l][j][i] * _signals[l][i];
                }

                _signals[l + 1][j] = 1 / (1 + Math.Exp(-sum));
            }
        }

        return _signals[^1][0];
    }

    public void Learn(double[] input, double wanted, double rate)
    {
        double[] errors = [wanted - Ask(input)];
        for (var l = _weights.Length - 1; l >= 0; l--)
        {
            var before = new double[_signals[l].Length];
            for (var j = 0; j < _weights[l].Length; j++)
            {
                var delta = errors[j] * _signals[l + 1][j] * (1 - _signals[l + 1][j]);
                for (var i = 0; i < before.Length; i++)
                {
                    before[i] += _weights[l][j][i] * delta;
                    _weights[l][j][i] += rate * delta * _signals[l][i];
                }
            }

            errors = before;
        }
    }
}
