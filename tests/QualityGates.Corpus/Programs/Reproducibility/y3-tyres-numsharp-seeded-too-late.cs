// corpus: The rows of tyres get an order from NumSharp before its seed is set, which only the weights come after.
// library: NumSharp
// axis: console
using System.Globalization;
using NumSharp;

namespace Tyres;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var order = np.random.permutation(rows.Length).ToArray<int>();
        var mixed = order.Select(place => rows[place]).ToArray();
        var cut = mixed.Length * 4 / 5;
        var (trainX, trainY) = Arrays(mixed[..cut]);
        var (testX, testY) = Arrays(mixed[cut..]);

        np.random.seed(42); // expect: MLQ1003
        var weights = np.random.normal(0.0, 0.1, new Shape(rows[0].Length - 1, 1));
        for (var step = 0; step < 2000; step++)
        {
            var error = trainX.dot(weights) - trainY;
            weights = weights - trainX.T.dot(error) * (0.05 / cut);
        }

        var rest = testX.dot(weights) - testY;
        var absolute = (double)np.mean(np.abs(rest));
        var square = (double)np.mean(rest * rest);
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{{ \"absolute\": {absolute}, \"square\": {square} }}"));
    }

    private static (NDArray X, NDArray Y) Arrays(double[][] rows)
    {
        var x = np.array(rows.SelectMany(row => row[..^1]).ToArray()).reshape(rows.Length, rows[0].Length - 1);
        var y = np.array(rows.Select(row => row[^1]).ToArray()).reshape(rows.Length, 1);
        return (x, y);
    }
}
