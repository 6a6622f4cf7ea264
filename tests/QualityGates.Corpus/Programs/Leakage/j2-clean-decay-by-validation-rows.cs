// corpus: The decay of a linear model of bread volume is the one with the lowest error on the validation rows, and the error on test rows is reported.
// library: NumSharp
// axis: arrays
using System.Globalization;
using System.Text.Json;
using NumSharp;

np.random.seed(7);
var loaves = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var one = loaves.Length * 6 / 10;
var two = loaves.Length * 8 / 10;
var (train, validation, test) = (Arrays(loaves[..one]), Arrays(loaves[one..two]), Arrays(loaves[two..]));

var bestDecay = 0.0;
var bestWeights = Fit(train.X, train.Y, bestDecay);
var bestError = Error(bestWeights, validation.X, validation.Y);
foreach (var decay in new[] { 0.001, 0.01, 0.1, 1.0 })
{
    var weights = Fit(train.X, train.Y, decay);
    var error = Error(weights, validation.X, validation.Y);
    if (error < bestError)
    {
        (bestDecay, bestWeights, bestError) = (decay, weights, error);
    }
}

var final = Error(bestWeights, test.X, test.Y);
Console.WriteLine($"decay {bestDecay}: squared error {final:F3}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "loaves.json"), JsonSerializer.Serialize(new { bestDecay, bestError, final }));

static (NDArray X, NDArray Y) Arrays(double[][] rows) =>
    (np.array(rows.Select(row => row[..^1]).ToArray()), np.array(rows.Select(row => row[^1]).ToArray()));

static NDArray Fit(NDArray x, NDArray y, double decay)
{
    var count = (double)x.shape[0];
    var weights = np.zeros(new[] { (int)x.shape[1] });
    for (var step = 0; step < 2000; step++)
    {
        var gap = np.dot(x, weights) - y;
        var slope = np.dot(x.T, gap) / count + weights * decay;
        weights = weights - slope * 0.01;
    }

    return weights;
}

static double Error(NDArray weights, NDArray x, NDArray y) => (double)np.mean(np.square(np.dot(x, weights) - y));
