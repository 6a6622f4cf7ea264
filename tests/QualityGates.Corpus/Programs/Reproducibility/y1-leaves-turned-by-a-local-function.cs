// corpus: A local function turns and stretches one leaf, Parallel.For is given the function itself, and it draws from the generator around it.
// library: Accord
// axis: local function as a method group
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

var table = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = table.Length * 2 / 3;
var random = new Random(16);
var stretched = new double[cut][];
Parallel.For(0, cut, Stretch);

var regression = new OrdinaryLeastSquares().Learn(stretched, table[..cut].Select(row => row[^1]).ToArray());
var truth = table[cut..].Select(row => row[^1]).ToArray();
var guesses = regression.Transform(table[cut..].Select(row => row[..^1]).ToArray());
var root = new SquareLoss(truth) { Root = true }.Loss(guesses);
var absolute = truth.Zip(guesses, (a, b) => Math.Abs(a - b)).Average();
File.WriteAllText(args[1], JsonSerializer.Serialize(new { root, absolute }));

void Stretch(int number)
{
    var factor = 0.95 + 0.1 * random.NextDouble(); // expect: MLQ1011
    stretched[number] = table[number][..^1].Select(length => length * factor).ToArray();
}
