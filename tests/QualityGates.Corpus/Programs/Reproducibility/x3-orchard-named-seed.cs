// corpus: The weights of a linear model of apple harvests start from numbers of NumSharp, which is seeded by the hash code of a name, another one in each process.
// library: NumSharp
// axis: Main with helpers
using System.Globalization;
using NumSharp;

namespace Orchards;

internal static class Program
{
    private const string Study = "orchard-2024";

    private static void Main(string[] args)
    {
        np.random.seed(Study.GetHashCode()); // expect: MLQ1004
        var (x, y) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        var weights = np.random.randn(3, 1);
        const double rate = 0.05;
        for (var step = 0; step < 500; step++)
        {
            var error = np.dot(x, weights) - y;
            weights = weights - np.dot(x.T, error) * (rate / x.shape[0]);
        }

        var off = np.dot(testX, weights) - testY;
        var squared = np.mean(off * off).item<double>();
        var bias = np.mean(off).item<double>();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"squared error {squared:F3}, bias {bias:F3}"));
    }

    private static (NDArray X, NDArray Y) Read(string file)
    {
        var trees = File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var x = new double[trees.Count, 3];
        var y = new double[trees.Count, 1];
        for (var row = 0; row < trees.Count; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                x[row, column] = trees[row][column];
            }

            y[row, 0] = trees[row][3];
        }

        return (np.array(x), np.array(y));
    }
}
