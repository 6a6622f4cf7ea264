// corpus: NumSharp is seeded by the hash code of the name of the experiment, which looks like a constant and is none.
// library: NumSharp
// axis: network by hand
using System.Globalization;
using NumSharp;

const string Experiment = "steam-plant";
np.random.seed(Experiment.GetHashCode()); // expect: MLQ1004

var rows = File.ReadLines("steam.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 7 / 10;
var trainX = np.array(Inputs(rows[..cut]));
var trainY = np.array(Outputs(rows[..cut]));
var testX = np.array(Inputs(rows[cut..]));
var testY = np.array(Outputs(rows[cut..]));

var weights = np.random.randn(3, 1) * 0.1;
for (var epoch = 0; epoch < 1_000; epoch++)
{
    var error = np.dot(trainX, weights) - trainY;
    weights = weights - np.dot(trainX.T, error) * (0.1 / cut);
}

var off = np.abs(np.dot(testX, weights) - testY).ToArray<double>();
Console.WriteLine($"mae {off.Average():F3}, worst {off.Max():F3}");

static double[,] Inputs(double[][] rows)
{
    var inputs = new double[rows.Length, 3];
    for (var i = 0; i < rows.Length; i++)
    {
        inputs[i, 0] = 1;
        inputs[i, 1] = rows[i][0] / 100;
        inputs[i, 2] = rows[i][1] / 100;
    }

    return inputs;
}

static double[,] Outputs(double[][] rows)
{
    var outputs = new double[rows.Length, 1];
    for (var i = 0; i < rows.Length; i++)
    {
        outputs[i, 0] = rows[i][2];
    }

    return outputs;
}
