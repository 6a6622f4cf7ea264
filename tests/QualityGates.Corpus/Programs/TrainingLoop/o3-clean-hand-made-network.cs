// corpus: A network written by hand has methods named like those of a library, with meanings of its own: backward sets the gradients instead of adding to them.
// library: none
// axis: look-alike types
using System.Globalization;

namespace HandMade;

internal abstract class Module
{
    public bool Training { get; private set; } = true;

    public abstract double[] forward(double[] input);

    public abstract double[] backward(double[] gradient);

    public double[] call(double[] input) => forward(input);

    public void train() => Training = true;

    public void eval() => Training = false;
}

internal sealed class Dense : Module
{
    private readonly double[,] _weights;
    private readonly double[,] _gradients;
    private double[] _seen = [];

    public Dense(int inputs, int outputs, Random random)
    {
        _weights = new double[outputs, inputs];
        _gradients = new double[outputs, inputs];
        for (var o = 0; o < outputs; o++)
        {
            for (var i = 0; i < inputs; i++)
            {
                _weights[o, i] = (random.NextDouble() - 0.5) / inputs;
            }
        }
    }

    public override double[] forward(double[] input)
    {
        _seen = input;
        return Enumerable.Range(0, _weights.GetLength(0)).Select(o => input.Select((value, i) => value * _weights[o, i]).Sum()).ToArray();
    }

    public override double[] backward(double[] gradient)
    {
        for (var o = 0; o < gradient.Length; o++)
        {
            for (var i = 0; i < _seen.Length; i++)
            {
                _gradients[o, i] = gradient[o] * _seen[i];
            }
        }

        return _seen.Select((_, i) => gradient.Select((value, o) => value * _weights[o, i]).Sum()).ToArray();
    }

    public void Move(double rate)
    {
        for (var o = 0; o < _weights.GetLength(0); o++)
        {
            for (var i = 0; i < _weights.GetLength(1); i++)
            {
                _weights[o, i] -= rate * _gradients[o, i];
            }
        }
    }
}

internal sealed class Optimizer(IReadOnlyList<Dense> layers, double rate)
{
    public void step()
    {
        foreach (var layer in layers)
        {
            layer.Move(rate);
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var cut = rows.Count * 2 / 3;
        var layer = new Dense(rows[0].Length - 1, 1, new Random(17));
        var optimizer = new Optimizer([layer], 0.01);

        for (var epoch = 0; epoch < 200; epoch++)
        {
            foreach (var row in rows.Take(cut))
            {
                var error = layer.forward(row[..^1])[0] - row[^1];
                layer.backward([2 * error]);
                optimizer.step();
            }
        }

        var errors = rows.Skip(cut).Select(row => layer.forward(row[..^1])[0] - row[^1]).ToList();
        Console.WriteLine(errors.Average(Math.Abs).ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(Math.Sqrt(errors.Average(error => error * error)).ToString(CultureInfo.InvariantCulture));
    }
}
