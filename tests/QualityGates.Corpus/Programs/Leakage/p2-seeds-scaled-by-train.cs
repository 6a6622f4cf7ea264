// corpus: The scaler is made from the train part and applied to both; before the split the rows are only looked at.
// library: none
// axis: scaler class, shuffled array, ranges
using System.Globalization;

double[][] rows = File.ReadLines("seeds.tsv").Select(line => line.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
Console.WriteLine($"{rows.Length} rows, areas from {rows.Min(row => row[0])} to {rows.Max(row => row[0])}, mean {rows.Average(row => row[0]):F2}");

new Random(77).Shuffle(rows);
int cut = (int)(rows.Length * 0.7);
double[][] train = rows[..cut];
double[][] test = rows[cut..];

var scaler = new ZScore();
scaler.Fit(train);
var centroids = train.GroupBy(row => row[^1]).ToDictionary(kind => kind.Key, kind => Mean(kind.Select(scaler.Transform)));
int right = test.Count(row => centroids.MinBy(centroid => Distance(centroid.Value, scaler.Transform(row))).Key == row[^1]);
Console.WriteLine($"accuracy {right / (double)test.Length:P1}");

static double[] Mean(IEnumerable<double[]> points)
{
    var list = points.ToList();
    return Enumerable.Range(0, list[0].Length).Select(i => list.Average(point => point[i])).ToArray();
}

static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());

internal sealed class ZScore
{
    private double[] _mean = [];
    private double[] _scale = [];

    public void Fit(double[][] rows)
    {
        int features = rows[0].Length - 1;
        _mean = new double[features];
        _scale = new double[features];
        for (int i = 0; i < features; i++)
        {
            _mean[i] = rows.Average(row => row[i]);
            _scale[i] = Math.Sqrt(rows.Average(row => (row[i] - _mean[i]) * (row[i] - _mean[i])));
        }
    }

    public double[] Transform(double[] row)
    {
        var result = new double[_mean.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = (row[i] - _mean[i]) / _scale[i];
        }

        return result;
    }
}
