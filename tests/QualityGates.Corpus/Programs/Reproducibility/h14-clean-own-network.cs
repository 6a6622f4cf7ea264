// corpus: A network without any library draws its first weights, its order of each epoch and its dropout from seeds that are given to it.
// library: plain C#
// axis: generator handed on, seed per epoch, stopwatch beside it
using System.Diagnostics;
using System.Globalization;

namespace Ocr;

public sealed class Layer
{
    private readonly double[,] _weights;

    public Layer(int inputs, int outputs, Random random)
    {
        _weights = new double[outputs, inputs];
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < inputs; i++)
                _weights[o, i] = (random.NextDouble() - 0.5) / Math.Sqrt(inputs);
    }

    public double[] Forward(double[] x)
    {
        var y = new double[_weights.GetLength(0)];
        for (int o = 0; o < y.Length; o++)
        {
            for (int i = 0; i < x.Length; i++) y[o] += _weights[o, i] * x[i];
            y[o] = Math.Tanh(y[o]);
        }
        return y;
    }

    public void Update(double[] x, double[] delta, double rate)
    {
        for (int o = 0; o < delta.Length; o++)
            for (int i = 0; i < x.Length; i++)
                _weights[o, i] -= rate * delta[o] * x[i];
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20;
        var rows = File.ReadLines(args[0]).Select(l => l.Split(',').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        int cut = rows.Length - rows.Length / 5;
        var layer = new Layer(rows[0].Length - 1, 1, new Random(seed));
        var watch = Stopwatch.StartNew();
        for (int epoch = 0; epoch < 50; epoch++)
        {
            var order = new Random(seed + epoch);
            foreach (int r in Enumerable.Range(0, cut).OrderBy(_ => order.Next()).ToArray())
            {
                var x = rows[r][..^1];
                var y = layer.Forward(x)[0];
                layer.Update(x, [(y - rows[r][^1]) * (1 - y * y)], 0.02);
            }
        }
        Console.WriteLine($"{DateTime.Now:t} trained in {watch.ElapsedMilliseconds} ms");
        Console.WriteLine(rows[cut..].Average(r => Math.Abs(layer.Forward(r[..^1])[0] - r[^1])));
    }
}
