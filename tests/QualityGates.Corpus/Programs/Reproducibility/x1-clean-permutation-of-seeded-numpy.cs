// corpus: Rows of concrete are put in an order by the generator of NumSharp, which is seeded, before weights of zeros are trained.
// library: NumSharp
// axis: network by hand
using System.Globalization;
using NumSharp;

np.random.seed(11);
var cells = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var order = np.random.permutation(cells.Length);
var mixed = Enumerable.Range(0, cells.Length).Select(i => cells[(int)order[i]]).ToArray();

var count = mixed.Length * 3 / 4;
var (x, y) = Arrays(mixed[..count]);
var (testX, testY) = Arrays(mixed[count..]);
var weights = np.zeros(new[] { 5, 1 });
for (var step = 0; step < 2000; step++)
{
    var error = x.dot(weights) - y;
    weights = weights - x.T.dot(error) * (0.01 / count);
}

var distance = testX.dot(weights) - testY;
Console.WriteLine($"mean squared error {np.mean(distance * distance)}, mean absolute error {np.mean(np.abs(distance))}");

static (NDArray X, NDArray Y) Arrays(double[][] rows) => (
    np.array(rows.SelectMany(row => row.Take(5)).ToArray()).reshape(rows.Length, 5),
    np.array(rows.Select(row => row[5]).ToArray()).reshape(rows.Length, 1));
