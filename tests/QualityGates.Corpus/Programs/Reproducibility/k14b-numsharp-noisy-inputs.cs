// corpus: A linear model on arrays of NumSharp is trained with noise whose generator has no seed, while the library itself is seeded.
// library: NumSharp
// axis: class, method group
using System.Globalization;
using NumSharp;

np.random.seed(4);
var rows = File.ReadLines("pumps.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var cut = rows.Length * 4 / 5;
var model = new NoisyLine(rows[0].Length - 1);
for (var epoch = 0; epoch < 40; epoch++)
{
    foreach (var row in rows[..cut])
    {
        model.Step(row[..^1], row[^1]);
    }
}

Console.WriteLine(rows[cut..].Average(row => Math.Abs(model.Predict(np.array(row[..^1])) - row[^1])));

internal sealed class NoisyLine(int inputs)
{
    private readonly Random noise = new(); // expect: MLQ1002
    private NDArray weights = np.random.randn(inputs) * 0.01;

    public double Predict(NDArray x) => (double)np.dot(weights, x);

    public void Step(double[] row, double target)
    {
        var disturbed = np.array(Array.ConvertAll(row, Disturbed));
        var error = (double)np.dot(weights, disturbed) - target;
        weights = weights - (disturbed * (0.01 * error));
    }

    private double Disturbed(double value) => value + ((noise.NextDouble() - 0.5) * 0.02);
}
