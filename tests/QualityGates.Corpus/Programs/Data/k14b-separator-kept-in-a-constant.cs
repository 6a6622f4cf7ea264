// corpus: Folders are put together with a backslash that is a character, in a builder of names and in a default of a parameter.
// library: Accord
// axis: const, parameter default
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 1;
var files = new Names("steel");
var rows = File.ReadLines(files.Data("rolls")).Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var cut = rows.Length * 4 / 5;
var regression = new OrdinaryLeastSquares().Learn(rows[..cut].Select(row => row[..^1]).ToArray(), rows[..cut].Select(row => row[^1]).ToArray());
var predicted = regression.Transform(rows[cut..].Select(row => row[..^1]).ToArray());
var error = predicted.Zip(rows[cut..], (value, row) => Math.Abs(value - row[^1])).Average();
File.WriteAllText(files.Report(), error.ToString(CultureInfo.InvariantCulture));

internal sealed class Names(string study)
{
    public string Data(string name) => study + '\\' + "data" + '\\' + name + ".csv"; // expect: MLQ4002

    public string Report(string folder = "out\\reports") => Path.Combine(folder, study + ".txt"); // expect: MLQ4002
}
