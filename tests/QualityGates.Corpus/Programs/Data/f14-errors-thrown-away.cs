// corpus: Lines that cannot be parsed vanish: in an empty catch, behind a discarded result and as a null that is filtered out.
// library: Accord.NET
// axis: local function
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

var inputs = new List<double[]>();
var outputs = new List<double>();
foreach (var line in File.ReadLines("energy.txt"))
{
    try
    {
        var p = line.Split(' ');
        inputs.Add([double.Parse(p[0], CultureInfo.InvariantCulture), Optional(p[1])]);
        outputs.Add(double.Parse(p[2], CultureInfo.InvariantCulture));
    }
    catch (FormatException) // expect: MLQ4004
    {
        continue;
    }
}
var model = new OrdinaryLeastSquares().Learn(inputs.ToArray(), outputs.ToArray());
Console.WriteLine(model.Intercept);

static double Optional(string cell)
{
    double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value); // expect: MLQ4004
    return value;
}
