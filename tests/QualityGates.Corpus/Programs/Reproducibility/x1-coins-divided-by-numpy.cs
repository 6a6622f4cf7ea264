// corpus: A local function divides rows of coins by a permutation of NumSharp, whose generator nobody seeds.
// library: NumSharp
// axis: console
using System.Globalization;
using NumSharp;

var coins = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var (train, test) = Divide(0.8);

var x = Columns(train, 0, 4);
var y = Columns(train, 4, 1);
var weights = np.zeros(new[] { 4, 1 });
for (var step = 0; step < 1000; step++)
{
    var error = x.dot(weights) - y;
    weights = weights - x.T.dot(error) * (0.05 / train.Length);
}

var distance = Columns(test, 0, 4).dot(weights) - Columns(test, 4, 1);
Console.WriteLine($"mean squared error {np.mean(distance * distance)}, mean absolute error {np.mean(np.abs(distance))}");

(double[][] Train, double[][] Test) Divide(double share)
{
    var order = np.random.permutation(coins.Length); // expect: MLQ1003
    var mixed = Enumerable.Range(0, coins.Length).Select(i => coins[(int)order[i]]).ToArray();
    var cut = (int)(mixed.Length * share);
    return (mixed[..cut], mixed[cut..]);
}

static NDArray Columns(double[][] rows, int from, int count) =>
    np.array(rows.SelectMany(row => row.Skip(from).Take(count)).ToArray()).reshape(rows.Length, count);
