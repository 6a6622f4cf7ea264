// corpus: A line is fitted to heat meters with NumSharp by batches that begin at places of a generator without a seed; the generator of NumSharp has one, but draws nothing.
// library: NumSharp
// axis: script
using System.Globalization;
using NumSharp;

np.random.seed(11);
var cells = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var columns = cells[0].Length - 1;
var cut = cells.Length * 4 / 5;
var (trainX, trainY) = Arrays(cells[..cut]);
var (testX, testY) = Arrays(cells[cut..]);

const int batch = 32;
var dice = new Random(); // expect: MLQ1002
var weights = np.zeros((columns, 1));
for (var step = 0; step < 5000; step++)
{
    var start = dice.Next(cut - batch);
    var x = trainX[$"{start}:{start + batch}"];
    var y = trainY[$"{start}:{start + batch}"];
    var error = x.dot(weights) - y;
    weights = weights - x.T.dot(error) * (0.02 / batch);
}

var rest = testX.dot(weights) - testY;
var absolute = (double)np.mean(np.abs(rest));
var square = (double)np.mean(rest * rest);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean absolute error {absolute:F3}, root of the mean square {Math.Sqrt(square):F3}"));

(NDArray X, NDArray Y) Arrays(double[][] rows)
{
    var x = np.array(rows.SelectMany(row => row.Take(columns)).ToArray()).reshape(rows.Length, columns);
    var y = np.array(rows.Select(row => row[columns]).ToArray()).reshape(rows.Length, 1);
    return (x, y);
}
