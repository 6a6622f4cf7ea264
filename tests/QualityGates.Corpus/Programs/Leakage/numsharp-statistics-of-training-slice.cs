// corpus: Mean and deviation of the training slice scale both slices; the overall mean is only printed.
// library: NumSharp
// axis: slices
using NumSharp;

np.random.seed(3);
var x = (NDArray)np.load("wind_x.npy");
var y = (NDArray)np.load("wind_y.npy");
Console.WriteLine($"mean of all {np.mean(y)}");

NDArray xTrain = x[":400"], yTrain = y[":400"], xTest = x["400:"], yTest = y["400:"];
NDArray centre = np.mean(xTrain, 0), spread = np.std(xTrain, 0);
xTrain = (xTrain - centre) / spread;
xTest = (xTest - centre) / spread;

NDArray weights = np.zeros(x.shape[1]);
for (var step = 0; step < 1000; step++)
{
    weights = weights - np.dot(xTrain.T, np.dot(xTrain, weights) - yTrain) * (0.1 / 400);
}

var error = np.mean(np.abs(np.dot(xTest, weights) - yTest)).GetDouble();
return error < 1.2 ? 0 : 1;
