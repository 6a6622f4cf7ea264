// corpus: Features by a method group, labels by Convert, both in the culture of the machine.
// library: Accord
// axis: method group, tuple
using Accord.Statistics.Models.Regression.Linear;

var (x, y) = Read("train.csv");
var line = new OrdinaryLeastSquares().Learn(x, y);
var (testX, testY) = Read("test.csv");
Console.WriteLine(testX.Zip(testY, (input, wanted) => Math.Abs(line.Transform(input) - wanted)).Average());

static (double[] X, double[] Y) Read(string path)
{
    var rows = File.ReadLines(path).Select(row => row.Split(',')).ToArray();
    var x = rows.Select(row => row[0]).Select(double.Parse).ToArray(); // expect: MLQ1008
    var y = Array.ConvertAll(rows, row => Convert.ToDouble(row[1])); // expect: MLQ1008
    return (x, y);
}
