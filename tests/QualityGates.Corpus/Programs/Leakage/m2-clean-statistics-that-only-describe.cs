// corpus: Means of all rows are printed and stored as a profile of the data; what the model gets is scaled by the train rows alone.
// library: NumSharp
// axis: record, slices, profile
using System.Text.Json;
using NumSharp;

var x = (NDArray)np.load("cells.npy");
var y = (NDArray)np.load("cells-labels.npy");
var profile = new { means = x.mean(0).ToArray<double>(), deviations = x.std(0).ToArray<double>() };
File.WriteAllText("cells-profile.json", JsonSerializer.Serialize(profile));

var parts = new Parts(x["0:1200"], y["0:1200"], x["1200:"], y["1200:"]);
var (center, scale) = (parts.TrainX.mean(0), parts.TrainX.std(0) + 1e-9);
var trainX = (parts.TrainX - center) / scale;
var testX = (parts.TestX - center) / scale;

var weights = np.zeros(x.shape[1]);
for (var step = 0; step < 500; step++)
{
    var gap = np.dot(trainX, weights) - parts.TrainY;
    weights = weights - 0.01 * np.dot(trainX.T, gap) / trainX.shape[0];
}

var residual = (np.dot(testX, weights) - parts.TestY).ToArray<double>();
File.WriteAllText("cells.json", JsonSerializer.Serialize(new { rmse = Math.Sqrt(residual.Average(static r => r * r)) }));

internal sealed record Parts(NDArray TrainX, NDArray TrainY, NDArray TestX, NDArray TestY);
