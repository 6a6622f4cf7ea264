// corpus: Training and test slices of the permuted rows meet at the same row.
// library: NumSharp
// axis: slices
using NumSharp;

np.random.seed(42);
var x = (NDArray)np.load("x.npy");
var y = (NDArray)np.load("y.npy");
NDArray order = np.random.permutation(1000);

var cut = 800;
NDArray trainRows = order[new Slice(0, cut)];
NDArray testRows = order[new Slice(cut, 1000)];
NDArray xTrain = x[trainRows], yTrain = y[trainRows];
NDArray xTest = x[testRows], yTest = y[testRows];

NDArray mean = np.mean(xTrain, 0);
var ridge = Ridge(xTrain - mean, yTrain);
var error = np.mean(np.square(np.dot(xTest - mean, ridge) - yTest)).GetDouble();
File.WriteAllText("ridge.txt", error.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

// Gradient steps on the squared error with a small penalty.
static NDArray Ridge(NDArray x, NDArray y)
{
    NDArray weights = np.zeros(x.shape[1]);
    for (var step = 0; step < 500; step++)
    {
        NDArray residual = np.dot(x, weights) - y;
        weights = weights - (np.dot(x.T, residual) / x.shape[0] + weights * 0.01) * 0.1;
    }

    return weights;
}
