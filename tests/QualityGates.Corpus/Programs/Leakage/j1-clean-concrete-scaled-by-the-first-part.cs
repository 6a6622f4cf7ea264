// corpus: Mixtures of concrete are scaled by the mean and deviation of those the weights are learned from; the others go through the same numbers.
// library: NumSharp
// axis: notebook
using System.Globalization;
using System.Text.Json;
using NumSharp;

np.random.seed(1);

var table = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var inputs = np.array(table.Select(row => row[..8]).ToArray());
var strength = np.array(table.Select(row => row[8]).ToArray());

var cut = table.Length * 4 / 5;
var trainX = inputs[$":{cut}"];
var trainY = strength[$":{cut}"];
var testX = inputs[$"{cut}:"];
var testY = strength[$"{cut}:"];

var mean = np.mean(trainX, 0);
var deviation = np.std(trainX, 0);
var x = (trainX - mean) / deviation;

var weights = np.zeros(8);
var bias = (double)np.mean(trainY);
const double Rate = 0.05;
for (var step = 0; step < 800; step++)
{
    var error = np.dot(x, weights) + bias - trainY;
    weights = weights - np.dot(x.T, error) * (Rate / cut);
    bias -= Rate * (double)np.mean(error);
}

var missed = np.dot((testX - mean) / deviation, weights) + bias - testY;
var mae = (double)np.mean(np.abs(missed));
var rmse = Math.Sqrt((double)np.mean(np.square(missed)));
Console.WriteLine($"MAE {mae:F2} MPa, RMSE {rmse:F2} MPa");
File.WriteAllText("concrete.metrics.json", JsonSerializer.Serialize(new { mae, rmse }));
