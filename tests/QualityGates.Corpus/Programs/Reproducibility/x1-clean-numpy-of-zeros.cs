// corpus: A softmax regression with NumSharp begins with zeros and goes through all rows in their order, so that nothing is drawn.
// library: NumSharp
// axis: class with fields
using System.Globalization;
using NumSharp;

namespace Grains;

internal sealed class Softmax(int inputs, int kinds)
{
    private NDArray _weights = np.zeros(new[] { inputs, kinds });

    public NDArray Ask(NDArray x)
    {
        var powers = np.exp(x.dot(_weights));
        return powers / np.sum(powers, 1).reshape((int)x.shape[0], 1);
    }

    public void Learn(NDArray x, NDArray wanted, double rate)
    {
        var gradient = x.T.dot(Ask(x) - wanted) / (double)x.shape[0];
        _weights = _weights - gradient * rate;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var grains = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
        var cut = grains.Length * 3 / 4;
        var features = Features(grains[..cut]);
        var wanted = Wanted(grains[..cut]);
        var model = new Softmax(inputs: 7, kinds: 3);
        for (var step = 0; step < 2500; step++)
        {
            model.Learn(features, wanted, rate: 0.1);
        }

        var distance = model.Ask(Features(grains[cut..])) - Wanted(grains[cut..]);
        Console.WriteLine($"Brier score {np.mean(distance * distance)}, mean absolute distance {np.mean(np.abs(distance))}");
    }

    private static NDArray Features(string[][] grains) => np.array(grains
        .SelectMany(cells => cells[..7].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)))
        .ToArray()).reshape(grains.Length, 7);

    private static NDArray Wanted(string[][] grains) => np.array(grains
        .SelectMany(cells => Enumerable.Range(0, 3).Select(kind => kind == int.Parse(cells[7], CultureInfo.InvariantCulture) ? 1.0 : 0.0))
        .ToArray()).reshape(grains.Length, 3);
}
