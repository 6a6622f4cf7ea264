// corpus: A logistic model of NumSharp begins with random weights, and its generator is seeded with what the stopwatch of the system shows.
// library: NumSharp
// axis: top-level, stopwatch
using System.Diagnostics;
using NumSharp;

const int Inputs = 3;
np.random.seed((int)(Stopwatch.GetTimestamp() % int.MaxValue)); // expect: MLQ1004

var (trainX, trainY) = Kites(400, 0);
var (testX, testY) = Kites(100, 3_001);
NDArray one = 1.0;
NDArray rate = 0.1;
NDArray count = 400.0;
var weights = np.random.normal(0, 0.1, Inputs);

for (var step = 0; step < 800; step++)
{
    var probabilities = one / (one + np.exp(-np.dot(trainX, weights)));
    weights = weights - rate * np.dot(trainX.T, probabilities - trainY) / count;
}

var scored = one / (one + np.exp(-np.dot(testX, weights)));
var brier = (double)np.mean(np.square(scored - testY));
var absolute = (double)np.mean(np.abs(scored - testY));
Console.WriteLine($"Brier score {brier:F4}, mean error {absolute:F4}");

static (NDArray Rows, NDArray Flies) Kites(int kites, int first)
{
    var rows = new double[kites, Inputs];
    var flies = new double[kites];
    for (var kite = 0; kite < kites; kite++)
    {
        var number = first + kite;
        rows[kite, 0] = 1;
        rows[kite, 1] = number % 9 / 9.0;
        rows[kite, 2] = number % 5 / 5.0;
        flies[kite] = number % 9 > number % 5 ? 1 : 0;
    }

    return (np.array(rows), np.array(flies));
}
