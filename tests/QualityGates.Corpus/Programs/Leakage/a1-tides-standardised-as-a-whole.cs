// corpus: Measurements of tides are standardised by the mean of all of them before a regression written by hand learns from the first part and is scored on the second.
// library: NumSharp
// axis: numpy style, learner of one's own
using System.Globalization;
using NumSharp;

np.random.seed(2);
var table = (NDArray)np.load(args[0]);
var height = table[":, 0"];
var measured = table[":, 1:"];

var middle = measured.mean(0); // expect: MLQ2001
var scaled = (measured - middle) / measured.std(0);

var cut = (int)(table.shape[0] * 3 / 4);
var trainX = scaled[$":{cut}"];
var trainY = height[$":{cut}"];
var testX = scaled[$"{cut}:"];
var testY = height[$"{cut}:"];

var weights = np.zeros((int)trainX.shape[1]);
const double Rate = 0.05;
for (var turn = 0; turn < 400; turn++)
{
    var error = np.dot(trainX, weights) - trainY;
    weights = weights - Rate * np.dot(trainX.T, error) / cut;
}

var off = np.dot(testX, weights) - testY;
var mse = (double)np.mean(off * off);
var mae = (double)np.mean(np.abs(off));
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{{ \"mse\": {mse:R}, \"mae\": {mae:R} }}"));
Console.WriteLine($"mse {mse:F4}, mae {mae:F4}");
