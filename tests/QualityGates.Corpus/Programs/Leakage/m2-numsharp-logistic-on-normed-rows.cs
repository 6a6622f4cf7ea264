// corpus: Mean and deviation of all rows scale the array that is cut by slices; weights are stepped by hand.
// library: NumSharp
// axis: slices, hand-rolled learner, static class
using System.Text.Json;
using NumSharp;

var x = (NDArray)np.load("cells.npy");
var y = (NDArray)np.load("cells-labels.npy");
x = (x - x.mean(0)) / (x.std(0) + 1e-9); // expect: MLQ2001

var (trainX, trainY) = (x["0:1200"], y["0:1200"]);
var (testX, testY) = (x["1200:"], y["1200:"]);
var weights = Logistic.Fit(trainX, trainY, rate: 0.05, steps: 400);
var accuracy = Logistic.Accuracy(testX, testY, weights);
File.WriteAllText("cells.json", JsonSerializer.Serialize(new { accuracy }));

internal static class Logistic
{
    public static NDArray Fit(NDArray x, NDArray y, double rate, int steps)
    {
        var w = np.zeros(x.shape[1]);
        for (var step = 0; step < steps; step++)
        {
            var gap = Sigmoid(np.dot(x, w)) - y;
            w = w - rate * np.dot(x.T, gap) / x.shape[0];
        }

        return w;
    }

    public static double Accuracy(NDArray x, NDArray y, NDArray w)
    {
        var scores = Sigmoid(np.dot(x, w)).ToArray<double>();
        var truth = y.ToArray<double>();
        return scores.Zip(truth, static (s, t) => s >= 0.5 == t >= 0.5 ? 1.0 : 0.0).Average();
    }

    private static NDArray Sigmoid(NDArray z) => 1 / (1 + np.exp(-1 * z));
}
