// corpus: Five numbers of neighbours are scored on held-out leaves and written as an ordered table for the appendix; none of them is taken.
// library: Accord.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 4;
var leaves = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Leaf(
        [double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)],
        int.Parse(cells[3], CultureInfo.InvariantCulture)))
    .ToArray();
new Random(4).Shuffle(leaves);

var shapes = leaves.Select(leaf => leaf.Shape).ToArray();
var trees = leaves.Select(leaf => leaf.Tree).ToArray();
var cut = leaves.Length * 3 / 4;
var table = new[] { 1, 3, 5, 9, 15 }
    .Select(k =>
    {
        var neighbours = new KNearestNeighbors(k).Learn(shapes[..cut], trees[..cut]);
        var matrix = new GeneralConfusionMatrix(trees[cut..], neighbours.Decide(shapes[cut..]));
        return new Line(k, matrix.Accuracy, matrix.Kappa);
    })
    .OrderByDescending(line => line.Kappa)
    .ToList();
foreach (var line in table)
{
    Console.WriteLine($"{line.K,3} {line.Accuracy:P1} {line.Kappa:F3}");
}

File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "appendix.json"), JsonSerializer.Serialize(table));

internal sealed record Leaf(double[] Shape, int Tree);

internal sealed record Line(int K, double Accuracy, double Kappa);
