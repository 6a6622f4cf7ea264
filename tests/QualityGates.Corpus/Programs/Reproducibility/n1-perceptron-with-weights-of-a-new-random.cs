// corpus: A network of the program's own starts from weights of a generator without a seed and visits its rows in an order from it.
// library: none
// axis: layer classes, field initializer
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TinyNet;

public sealed class Layer
{
    private static readonly Random Rng = new(); // expect: MLQ1002

    public Layer(int inputs, int outputs)
    {
        Weights = new double[outputs, inputs];
        Biases = new double[outputs];
        double scale = Math.Sqrt(2.0 / inputs);
        for (int o = 0; o < outputs; o++)
        {
            for (int i = 0; i < inputs; i++)
            {
                Weights[o, i] = (Rng.NextDouble() * 2 - 1) * scale;
            }
        }
    }

    public double[,] Weights { get; }

    public double[] Biases { get; }

    public double[] Outputs { get; private set; } = [];

    public double[] Forward(double[] x)
    {
        Outputs = new double[Biases.Length];
        for (int o = 0; o < Biases.Length; o++)
        {
            double sum = Biases[o];
            for (int i = 0; i < x.Length; i++)
            {
                sum += Weights[o, i] * x[i];
            }

            Outputs[o] = 1 / (1 + Math.Exp(-sum));
        }

        return Outputs;
    }

    public double[] Backward(double[] x, double[] error, double rate)
    {
        var back = new double[x.Length];
        for (int o = 0; o < Biases.Length; o++)
        {
            double gradient = error[o] * Outputs[o] * (1 - Outputs[o]);
            for (int i = 0; i < x.Length; i++)
            {
                back[i] += Weights[o, i] * gradient;
                Weights[o, i] -= rate * gradient * x[i];
            }

            Biases[o] -= rate * gradient;
        }

        return back;
    }
}

public sealed class Network(params int[] sizes)
{
    private readonly List<Layer> _layers = sizes.Zip(sizes.Skip(1), (i, o) => new Layer(i, o)).ToList();

    public double[] Predict(double[] x) => _layers.Aggregate(x, (v, layer) => layer.Forward(v));

    public void Train(IReadOnlyList<(double[] X, double[] Y)> rows, int epochs, double rate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                double[] error = Predict(x).Zip(y, (p, t) => p - t).ToArray();
                for (int l = _layers.Count - 1; l >= 0; l--)
                {
                    error = _layers[l].Backward(l == 0 ? x : _layers[l - 1].Outputs, error, rate);
                }
            }
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Select(line => line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray())
            .Select(v => (X: v[..^1], Y: new[] { v[^1] })).ToList();
        var train = rows.Where((_, i) => i % 5 != 0).ToList();
        var test = rows.Where((_, i) => i % 5 == 0).ToList();
        var network = new Network(train[0].X.Length, 12, 1);
        network.Train(train, epochs: 200, rate: 0.05);
        double accuracy = test.Average(r => (network.Predict(r.X)[0] > 0.5) == (r.Y[0] > 0.5) ? 1.0 : 0.0);
        Console.WriteLine(accuracy.ToString("F3", CultureInfo.InvariantCulture));
    }
}
