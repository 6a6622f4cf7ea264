// corpus: A least squares line learned by descent: the columns are scaled by the mean and deviation of the whole array before it is sliced.
// library: NumSharp
// axis: slices, static methods
using System.Globalization;
using NumSharp;

internal static class Descent
{
    private static void Main()
    {
        np.random.seed(1);
        var table = (NDArray)np.load("flats.npy");
        var x = table[":, 0:3"];
        var y = table[":, 3:4"];

        var scaled = (x - np.mean(x, 0)) / x.std(0); // expect: MLQ2001
        var xTrain = scaled[":800"];
        var yTrain = y[":800"];
        var xTest = scaled["800:"];
        var yTest = y["800:"];

        var w = Learn(xTrain, yTrain, steps: 500, rate: 0.01);
        var residual = np.dot(xTest, w) - yTest;
        var mse = (double)np.mean(residual * residual);
        Console.WriteLine(mse.ToString("F4", CultureInfo.InvariantCulture));
        Environment.Exit(mse < 0.3 ? 0 : 1);
    }

    private static NDArray Learn(NDArray x, NDArray y, int steps, double rate)
    {
        var w = np.zeros(new Shape(3, 1));
        for (var step = 0; step < steps; step++)
        {
            var gradient = np.dot(x.T, np.dot(x, w) - y) * (2.0 / x.shape[0]);
            w = w - gradient * rate;
        }

        return w;
    }
}
