// corpus: A regression of ferry delays with NumSharp begins each batch at a place from a generator without seed; np itself is seeded.
// library: NumSharp
// axis: network by hand
using System.Globalization;
using NumSharp;

np.random.seed(1);
var cells = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var count = cells.Length * 4 / 5;
var rest = cells.Length - count;
var x = np.array(cells.Take(count).SelectMany(row => row.Take(4)).ToArray()).reshape(count, 4);
var y = np.array(cells.Take(count).Select(row => row[4]).ToArray()).reshape(count, 1);

const int Size = 64;
var places = new Random(); // expect: MLQ1002
var weights = np.zeros(new[] { 4, 1 });
for (var step = 0; step < 3000; step++)
{
    var start = places.Next(count - Size);
    var batch = x[$"{start}:{start + Size}"];
    var wanted = y[$"{start}:{start + Size}"];
    var error = batch.dot(weights) - wanted;
    weights = weights - batch.T.dot(error) * 0.001;
}

var testX = np.array(cells.Skip(count).SelectMany(row => row.Take(4)).ToArray()).reshape(rest, 4);
var testY = np.array(cells.Skip(count).Select(row => row[4]).ToArray()).reshape(rest, 1);
var distance = testX.dot(weights) - testY;
Console.WriteLine($"mean squared error {np.mean(distance * distance)}");
Console.WriteLine($"mean absolute error {np.mean(np.abs(distance))}");
