// corpus: A neuron written by hand that estimates the yield of hives draws its first weights from a generator that is seeded by the present moment.
// library: Math.NET
// axis: model written by hand
using System.Globalization;
using MathNet.Numerics.Statistics;

namespace Hives;

internal sealed class Neuron
{
    private readonly double[] _weights;

    public Neuron(int inputs)
    {
        var random = new Random(unchecked((int)DateTime.Now.Ticks)); // expect: MLQ1004
        _weights = new double[inputs];
        for (var i = 0; i < inputs; i++)
        {
            _weights[i] = random.NextDouble() - 0.5;
        }
    }

    public double Ask(double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += _weights[i] * x[i];
        }

        return sum;
    }

    public void Learn(double[] x, double target, double rate)
    {
        var error = target - Ask(x);
        for (var i = 0; i < x.Length; i++)
        {
            _weights[i] += rate * error * x[i];
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var train = Read(args[0]);
        var test = Read(args[1]);
        var neuron = new Neuron(4);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            foreach (var (x, y) in train)
            {
                neuron.Learn(x, y, 0.01);
            }
        }

        var errors = test.Select(hive => Math.Abs(neuron.Ask(hive.X) - hive.Y)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean error {errors.Mean():F3}, deviation {errors.StandardDeviation():F3}"));
    }

    private static List<(double[] X, double Y)> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .Select(numbers => (numbers[..4], numbers[4]))
        .ToList();
}
