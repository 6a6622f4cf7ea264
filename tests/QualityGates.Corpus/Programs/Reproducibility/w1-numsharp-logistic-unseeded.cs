// corpus: A logistic regression with NumSharp for delayed trains starts with random weights and never seeds them.
// library: NumSharp
// axis: network by hand
using System.Globalization;
using NumSharp;

var cells = File.ReadLines("trains.csv")
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var count = cells.Length * 4 / 5;
var x = np.array(cells.Take(count).SelectMany(row => row.Take(3)).ToArray()).reshape(count, 3);
var y = np.array(cells.Take(count).Select(row => row[3]).ToArray()).reshape(count, 1);

var weights = np.random.randn(3, 1) * 0.1; // expect: MLQ1003
for (var step = 0; step < 1000; step++)
{
    var guess = Logistic(x.dot(weights));
    var gradient = x.T.dot(guess - y) / count;
    weights = weights - gradient * 0.3;
}

var rest = cells.Length - count;
var testX = np.array(cells.Skip(count).SelectMany(row => row.Take(3)).ToArray()).reshape(rest, 3);
var testY = np.array(cells.Skip(count).Select(row => row[3]).ToArray()).reshape(rest, 1);
var distance = Logistic(testX.dot(weights)) - testY;
Console.WriteLine($"mean squared distance {np.mean(distance * distance)}");

static NDArray Logistic(NDArray z) => 1.0 / (np.exp(-z) + 1.0);
