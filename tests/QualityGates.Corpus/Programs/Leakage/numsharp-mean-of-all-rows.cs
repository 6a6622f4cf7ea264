// corpus: The mean and deviation of the whole array normalize it before it is sliced into training and test rows.
// library: NumSharp
// axis: slices
using NumSharp;

np.random.seed(7);
var x = (NDArray)np.load("digits_x.npy");
var y = (NDArray)np.load("digits_y.npy");

NDArray centre = np.mean(x, 0); // expect: MLQ2001
NDArray spread = np.std(x, 0);
x = (x - centre) / spread;

NDArray xTrain = x["0:1500"], yTrain = y["0:1500"];
NDArray xTest = x["1500:"], yTest = y["1500:"];

var classifier = new NearestCentroid();
classifier.Fit(xTrain, yTrain);
var right = 0;
for (var row = 0; row < xTest.shape[0]; row++)
{
    if (classifier.Predict(xTest[row]) == yTest.GetInt32(row))
    {
        right++;
    }
}

var accuracy = (double)right / xTest.shape[0];
return accuracy > 0.85 ? 0 : 1;

public sealed class NearestCentroid
{
    private readonly Dictionary<int, List<NDArray>> _classes = [];

    public void Fit(NDArray x, NDArray y)
    {
        for (var row = 0; row < x.shape[0]; row++)
        {
            var label = y.GetInt32(row);
            (_classes.TryGetValue(label, out var rows) ? rows : _classes[label] = []).Add(x[row]);
        }
    }

    public int Predict(NDArray point) => _classes.MinBy(pair => pair.Value.Min(row => np.sum(np.abs(row - point)).GetDouble())).Key;
}
