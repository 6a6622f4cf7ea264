// corpus: The static generator that gives the weights of a network their beginning is seeded with the hash code of a new Guid.
// library: none
// axis: network by hand
using System.Globalization;

var rows = File.ReadLines(args[0])
    .Select(line => line.Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var train = rows.Where((_, i) => i % 4 != 0).ToArray();
var test = rows.Where((_, i) => i % 4 == 0).ToArray();

var brain = new Brain(3, 5);
for (var round = 0; round < 250; round++)
{
    foreach (var row in train)
    {
        brain.Correct(row, row[3], 0.02);
    }
}

var errors = test.Select(row => brain.Think(row) - row[3]).ToArray();
Console.WriteLine($"mae {errors.Average(error => Math.Abs(error)):F3}, rmse {Math.Sqrt(errors.Average(error => error * error)):F3}");

internal static class Chance
{
    private static readonly Random Generator = new Random(Guid.NewGuid().GetHashCode()); // expect: MLQ1004

    public static double Between(double low, double high) => low + (high - low) * Generator.NextDouble();
}

internal sealed class Brain
{
    private readonly int _inputs;
    private readonly double[,] _first;
    private readonly double[] _second;
    private readonly double[] _hidden;

    public Brain(int inputs, int hidden)
    {
        _inputs = inputs;
        _first = new double[hidden, inputs];
        _second = new double[hidden];
        _hidden = new double[hidden];
        for (var h = 0; h < hidden; h++)
        {
            _second[h] = Chance.Between(-0.4, 0.4);
            for (var i = 0; i < inputs; i++)
            {
                _first[h, i] = Chance.Between(-0.4, 0.4);
            }
        }
    }

    public double Think(double[] senses)
    {
        var answer = 0.0;
        for (var h = 0; h < _hidden.Length; h++)
        {
            var sum = 0.0;
            for (var i = 0; i < _inputs; i++)
            {
                sum += _first[h, i] * senses[i];
            }

            _hidden[h] = Math.Tanh(sum);
            answer += _second[h] * _hidden[h];
        }

        return answer;
    }

    public void Correct(double[] senses, double wanted, double rate)
    {
        var error = wanted - Think(senses);
        for (var h = 0; h < _hidden.Length; h++)
        {
            var delta = error * _second[h] * (1 - _hidden[h] * _hidden[h]);
            _second[h] += rate * error * _hidden[h];
            for (var i = 0; i < _inputs; i++)
            {
                _first[h, i] += rate * delta * senses[i];
            }
        }
    }
}
