// corpus: Mean and spread of the train hives scale both parts, before a logistic regression by hand learns which colonies swarm.
// library: NumSharp
// axis: static helper
using System.Globalization;
using System.Text.Json;
using NumSharp;

np.random.seed(1);
var hives = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = hives.Length * 3 / 4;
var (trainX, trainY) = Arrays.Of(hives[..cut]);
var (testX, testY) = Arrays.Of(hives[cut..]);

var middle = np.mean(trainX, 0);
var spread = np.std(trainX, 0);
var learned = (trainX - middle) / spread;
var unseen = (testX - middle) / spread;

var weights = np.zeros(new[] { Arrays.Width, 1 });
for (var step = 0; step < 2000; step++)
{
    var gradient = learned.T.dot(Arrays.Logistic(learned.dot(weights)) - trainY) / cut;
    weights = weights - gradient * 0.2;
}

var swarmed = Arrays.Logistic(unseen.dot(weights)).ToArray<double>();
var really = testY.ToArray<double>();
var right = 0;
var missed = 0;
for (var i = 0; i < swarmed.Length; i++)
{
    if (swarmed[i] > 0.5 == really[i] > 0.5)
    {
        right++;
    }
    else if (really[i] > 0.5)
    {
        missed++;
    }
}

Console.WriteLine($"{right} of {really.Length} right, {missed} swarms missed");
File.WriteAllText("hives.json", JsonSerializer.Serialize(new { right, missed, really.Length }));

internal static class Arrays
{
    public const int Width = 5;

    public static (NDArray X, NDArray Y) Of(double[][] rows) =>
        (np.array(rows.SelectMany(row => row[..Width]).ToArray()).reshape(rows.Length, Width),
            np.array(rows.Select(row => row[Width]).ToArray()).reshape(rows.Length, 1));

    public static NDArray Logistic(NDArray z) => 1.0 / (np.exp(-z) + 1.0);
}
