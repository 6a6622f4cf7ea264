// corpus: Slices that meet at one bound, a second bound for a gap between them, and the bound computed from the number of rows.
// library: Accord.NET
// axis: record struct, ranges
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

var table = File.ReadLines("leaves.csv").Skip(1).Select(line => line.Split(',')).ToArray();
var rows = table.Select(cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var species = table.Select(cells => int.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray();

var bounds = new Bounds(rows.Length * 3 / 4, Gap: 10);
var learner = new KNearestNeighbors(k: 5);
var model = learner.Learn(bounds.Before(rows), bounds.Before(species));
var matrix = new GeneralConfusionMatrix(bounds.After(species), model.Decide(bounds.After(rows)));
var lines = new List<string> { FormattableString.Invariant($"accuracy {matrix.Accuracy:F3}"), FormattableString.Invariant($"kappa {matrix.Kappa:F3}") };
lines.AddRange(matrix.Recall.Select((recall, index) => FormattableString.Invariant($"recall of {index}: {recall:F3}")));
File.WriteAllLines("leaves.txt", lines);

public readonly record struct Bounds(int End, int Gap)
{
    public T[] Before<T>(T[] items) => items[..End];

    public T[] After<T>(T[] items) => items[(End + Gap)..];
}
