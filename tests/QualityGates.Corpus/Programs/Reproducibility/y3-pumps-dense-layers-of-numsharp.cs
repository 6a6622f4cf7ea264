// corpus: Two layers written in NumSharp begin at random weights, and neither Main nor the layers seed its generator.
// library: NumSharp
// axis: layer classes
using System.Globalization;
using System.Text.Json;
using NumSharp;

namespace Pumps;

internal sealed class Dense
{
    private NDArray _weights;
    private NDArray? _seen;

    public Dense(int inputs, int outputs) => _weights = np.random.randn(inputs, outputs) * Math.Sqrt(2.0 / inputs);

    public NDArray Forward(NDArray x)
    {
        _seen = x;
        return x.dot(_weights);
    }

    public NDArray Backward(NDArray gradient, double rate)
    {
        var further = gradient.dot(_weights.T);
        _weights = _weights - _seen!.T.dot(gradient) * rate;
        return further;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 4 / 5;
        var (trainX, trainY) = Arrays(rows[..cut]);
        var (testX, testY) = Arrays(rows[cut..]);

        Dense[] layers = [new(rows[0].Length - 1, 12), new(12, 1)]; // expect: MLQ1003
        for (var step = 0; step < 1000; step++)
        {
            var hidden = np.tanh(layers[0].Forward(trainX));
            var error = (layers[1].Forward(hidden) - trainY) * (2.0 / cut);
            var further = layers[1].Backward(error, 0.01);
            layers[0].Backward(further * (1.0 - hidden * hidden), 0.01);
        }

        var rest = layers[1].Forward(np.tanh(layers[0].Forward(testX))) - testY;
        var report = new { Absolute = (double)np.mean(np.abs(rest)), Square = (double)np.mean(rest * rest) };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }

    private static (NDArray X, NDArray Y) Arrays(double[][] rows)
    {
        var x = np.array(rows.SelectMany(row => row[..^1]).ToArray()).reshape(rows.Length, rows[0].Length - 1);
        var y = np.array(rows.Select(row => row[^1]).ToArray()).reshape(rows.Length, 1);
        return (x, y);
    }
}
