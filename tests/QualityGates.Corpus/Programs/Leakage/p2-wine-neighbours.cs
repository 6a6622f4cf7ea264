// corpus: Nearest neighbours written by hand over z-scores of all bottles, the test bottles among them: a leak, but nothing is said of programs without any library.
// library: none
// axis: scaler class with a static factory, record with, list ranges
using System.Globalization;
using System.Runtime.InteropServices;

List<Bottle> bottles = File.ReadLines("wine.csv").Skip(1).Select(Bottle.Parse).ToList();
Standardizer standardizer = Standardizer.From(bottles.ConvertAll(bottle => bottle.Values));
List<Bottle> scaled = bottles.ConvertAll(bottle => bottle with { Values = standardizer.Apply(bottle.Values) });

new Random(3).Shuffle(CollectionsMarshal.AsSpan(scaled));
int cut = scaled.Count * 4 / 5;
var neighbours = new NeighbourClassifier(k: 7);
neighbours.Fit(scaled.GetRange(0, cut));
var test = scaled.GetRange(cut, scaled.Count - cut);
int right = test.Count(bottle => neighbours.Predict(bottle.Values) == bottle.Kind);
Console.WriteLine($"accuracy {(double)right / test.Count:P1}");

internal sealed record Bottle(double[] Values, string Kind)
{
    public static Bottle Parse(string line)
    {
        string[] cells = line.Split(';');
        return new Bottle(cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), cells[^1]);
    }
}

internal sealed class Standardizer
{
    private readonly double[] _mean;
    private readonly double[] _deviation;

    private Standardizer(double[] mean, double[] deviation) => (_mean, _deviation) = (mean, deviation);

    public static Standardizer From(IReadOnlyList<double[]> rows)
    {
        int width = rows[0].Length;
        var mean = new double[width];
        var deviation = new double[width];
        for (int column = 0; column < width; column++)
        {
            mean[column] = rows.Average(row => row[column]);
            deviation[column] = Math.Sqrt(rows.Average(row => Math.Pow(row[column] - mean[column], 2)));
        }

        return new Standardizer(mean, deviation);
    }

    public double[] Apply(double[] row) => row.Select((value, column) => (value - _mean[column]) / _deviation[column]).ToArray();
}

internal sealed class NeighbourClassifier(int k)
{
    private readonly List<Bottle> _known = [];

    public void Fit(IEnumerable<Bottle> rows) => _known.AddRange(rows);

    public string Predict(double[] values) => _known
        .OrderBy(known => Distance(known.Values, values))
        .Take(k)
        .GroupBy(known => known.Kind)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static double Distance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
}
