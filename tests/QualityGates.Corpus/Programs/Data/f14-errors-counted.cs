// corpus: Lines that cannot be parsed are counted and end the run above a limit; a cell may be empty by design; a file in use is tried again.
// library: Accord.NET
// axis: local function
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

var inputs = new List<double[]>();
var outputs = new List<double>();
var bad = 0;
foreach (var line in File.ReadLines("energy.txt"))
{
    try
    {
        var p = line.Split(' ');
        var x = double.TryParse(p[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
        inputs.Add([double.Parse(p[0], CultureInfo.InvariantCulture), double.IsNaN(x) ? 0 : x]);
        outputs.Add(double.Parse(p[2], CultureInfo.InvariantCulture));
    }
    catch (FormatException)
    {
        bad++;
    }
}
if (bad > inputs.Count / 100)
{
    throw new InvalidDataException($"{bad} lines cannot be read.");
}
var model = new OrdinaryLeastSquares().Learn(inputs.ToArray(), outputs.ToArray());
try
{
    File.Delete("energy.lock");
}
catch (IOException)
{
}
Console.WriteLine(model.Intercept);
