// corpus: A regression written by hand learns from the first part of a table, by whose mean and spread the second part is scaled as well.
// library: NumSharp
// axis: numpy style, learner of one's own
using System.Globalization;
using NumSharp;

np.random.seed(2);
var table = (NDArray)np.load(args[0]);
var cut = (int)(table.shape[0] * 4 / 5);
var (known, unseen) = (table[$":{cut}, :"], table[$"{cut}:, :"]);

var middle = known[":, 1:"].mean(0);
var spread = known[":, 1:"].std(0);
var weights = Learned((known[":, 1:"] - middle) / spread, known[":, 0"], turns: 500);

var off = np.dot((unseen[":, 1:"] - middle) / spread, weights) - unseen[":, 0"];
var mse = (double)np.mean(off * off);
var mae = (double)np.mean(np.abs(off));
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{{ \"mse\": {mse:R}, \"mae\": {mae:R} }}"));

static NDArray Learned(NDArray x, NDArray y, int turns)
{
    var weights = np.zeros((int)x.shape[1]);
    for (var turn = 0; turn < turns; turn++)
    {
        var error = np.dot(x, weights) - y;
        weights = weights - 0.03 * np.dot(x.T, error) / (double)x.shape[0];
    }

    return weights;
}
