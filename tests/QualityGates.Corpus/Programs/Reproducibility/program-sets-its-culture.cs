// corpus: The program runs in the invariant culture, set first thing.
// library: Accord
// axis: top level
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (x, y) = Read("train.csv");
var line = new OrdinaryLeastSquares().Learn(x, y);
var (testX, testY) = Read("test.csv");
var error = testX.Zip(testY, (input, wanted) => Math.Abs(line.Transform(input) - wanted)).Average();
File.WriteAllText("metrics.json", $"{{ \"meanAbsoluteError\": {error} }}");

static (double[] X, double[] Y) Read(string path)
{
    var rows = File.ReadLines(path).Select(row => row.Split(',')).ToArray();
    return (rows.Select(row => double.Parse(row[0])).ToArray(), rows.Select(row => double.Parse(row[1])).ToArray());
}
