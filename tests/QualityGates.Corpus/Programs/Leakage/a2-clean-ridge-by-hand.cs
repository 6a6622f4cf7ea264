// corpus: Weights for the yield of greenhouses are moved step by step on rows that are scaled by the train rows; the test rows are scaled by the same numbers.
// library: NumSharp
// axis: script, weights by hand
using System.Globalization;
using System.Text.Json;
using NumSharp;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var lines = File.ReadAllLines(Path.Combine(folder, "greenhouses.csv"));
var cells = new double[lines.Length, 4];
for (var row = 0; row < lines.Length; row++)
{
    var parts = lines[row].Split(';');
    for (var column = 0; column < 4; column++)
    {
        cells[row, column] = double.Parse(parts[column], CultureInfo.InvariantCulture);
    }
}

var all = np.array(cells);
var cut = lines.Length * 4 / 5;
var trainX = all[$":{cut}, :3"];
var trainY = all[$":{cut}, 3:"];
var testX = all[$"{cut}:, :3"];
var testY = all[$"{cut}:, 3:"];

var mean = np.mean(trainX, 0);
var deviation = np.std(trainX, 0);
var scaled = (trainX - mean) / deviation;
var level = np.mean(trainY, 0);

var weights = np.zeros(new long[] { 3, 1 });
for (var step = 0; step < 2000; step++)
{
    var error = np.dot(scaled, weights) - (trainY - level);
    var gradient = np.dot(scaled.T, error) / (double)cut + weights * 0.01;
    weights = weights - gradient * 0.05;
}

var predicted = np.dot((testX - mean) / deviation, weights) + level;
var absolute = (double)np.mean(np.abs(predicted - testY));
File.WriteAllText(Path.Combine(folder, "greenhouses.json"), JsonSerializer.Serialize(new { AbsoluteError = absolute }));
