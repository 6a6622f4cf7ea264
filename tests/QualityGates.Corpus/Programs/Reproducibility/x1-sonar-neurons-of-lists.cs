// corpus: Neurons for echoes of a sonar hold their weights in lists, filled by a generator without seed that comes through two constructors.
// library: none
// axis: network by hand
using System.Globalization;

namespace Sonar;

internal static class Program
{
    private static void Main(string[] args)
    {
        var echoes = File.ReadLines(args[0]).Select(Echo.Parse).ToList();
        var cut = echoes.Count * 4 / 5;
        var network = new Network(60, 10, new Random()); // expect: MLQ1002
        for (var epoch = 0; epoch < 300; epoch++)
        {
            foreach (var echo in echoes.Take(cut))
            {
                network.Learn(echo.Bands, echo.Mine, 0.03);
            }
        }

        var test = echoes.Skip(cut).ToList();
        var right = test.Count(echo => network.Ask(echo.Bands) > 0.5 == echo.Mine > 0.5);
        var missed = test.Count(echo => echo.Mine > 0.5 && network.Ask(echo.Bands) <= 0.5);
        Console.WriteLine($"{right} of {test.Count} echoes, {missed} mines missed");
    }
}

internal sealed record Echo(double[] Bands, double Mine)
{
    public static Echo Parse(string line)
    {
        var cells = line.Split(',');
        return new Echo(cells[..60].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), cells[60] == "M" ? 1 : 0);
    }
}

internal sealed class Neuron
{
    public Neuron(int inputs, Random random)
    {
        for (var i = 0; i < inputs; i++)
        {
            Weights.Add((random.NextDouble() - 0.5) * 0.4);
        }
    }

    public List<double> Weights { get; } = [];

    public double Bias { get; private set; }

    public double Ask(double[] x)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Count; i++)
        {
            sum += Weights[i] * x[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public void Move(double[] x, double delta, double rate)
    {
        for (var i = 0; i < Weights.Count; i++)
        {
            Weights[i] += rate * delta * x[i];
        }

        Bias += rate * delta;
    }
}

internal sealed class Network
{
    private readonly List<Neuron> _hidden;
    private readonly Neuron _last;

    public Network(int inputs, int hidden, Random random)
    {
        _hidden = Enumerable.Range(0, hidden).Select(_ => new Neuron(inputs, random)).ToList();
        _last = new Neuron(hidden, random);
    }

    public double Ask(double[] x) => _last.Ask(_hidden.Select(neuron => neuron.Ask(x)).ToArray());

    public void Learn(double[] x, double wanted, double rate)
    {
        var inner = _hidden.Select(neuron => neuron.Ask(x)).ToArray();
        var delta = wanted - _last.Ask(inner);
        for (var h = 0; h < inner.Length; h++)
        {
            _hidden[h].Move(x, delta * _last.Weights[h] * inner[h] * (1 - inner[h]), rate);
        }

        _last.Move(inner, delta, rate);
    }
}
