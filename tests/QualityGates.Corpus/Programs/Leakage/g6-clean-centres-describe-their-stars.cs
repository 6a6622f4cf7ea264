// corpus: Stars are standardized and clustered by hand, and the inertia of the same stars is shown for several numbers of centres; nothing is foretold, so nothing leaks.
// library: none
// axis: unsupervised by hand
using System.Globalization;

var stars = File.ReadLines(args[0])
    .Skip(1)
    .Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();

var middle = Columns(stars).Select(c => c.Average()).ToArray();
var width = Columns(stars).Select((c, i) => Math.Sqrt(c.Average(v => (v - middle[i]) * (v - middle[i]))) + 1e-9).ToArray();
var scaled = stars.Select(s => s.Select((v, i) => (v - middle[i]) / width[i]).ToArray()).ToArray();

var random = new Random(100);
for (var count = 2; count <= 8; count++)
{
    var clusters = new StarClusters(count, random);
    clusters.Fit(scaled);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} centres: inertia {clusters.Inertia(scaled):F1}, smallest holds {clusters.Smallest(scaled)}"));
}

static IEnumerable<double[]> Columns(double[][] rows) =>
    Enumerable.Range(0, rows[0].Length).Select(c => rows.Select(r => r[c]).ToArray());

internal sealed class StarClusters(int count, Random random)
{
    private double[][] _centres = [];

    public void Fit(double[][] points)
    {
        _centres = random.GetItems(points, count).Select(p => (double[])p.Clone()).ToArray();
        for (var round = 0; round < 50; round++)
        {
            foreach (var group in points.GroupBy(Nearest).ToList())
            {
                var members = group.ToArray();
                _centres[group.Key] = members[0].Select((_, c) => members.Average(m => m[c])).ToArray();
            }
        }
    }

    public double Inertia(double[][] points) => points.Sum(p => Squared(p, _centres[Nearest(p)]));

    public int Smallest(double[][] points) => points.CountBy(Nearest).Min(p => p.Value);

    private int Nearest(double[] point) => Enumerable.Range(0, count).MinBy(c => Squared(point, _centres[c]));

    private static double Squared(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
}
