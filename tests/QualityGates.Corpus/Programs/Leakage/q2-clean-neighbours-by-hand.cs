// corpus: A regression by neighbours is written by hand; how many of them is chosen by the mean over own folds of the training rows, then counted on the test rows.
// library: none
// axis: plain arrays
using System.Globalization;
using System.Text.Json;

var houses = File.ReadAllLines("houses.csv").Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Sample(cells[..^1], cells[^1]))
    .ToArray();
new Random(42).Shuffle(houses);
var test = houses[..(houses.Length / 5)];
var train = houses[(houses.Length / 5)..];

var folds = Fold.Cut(train, 5);
var neighbours = new[] { 1, 3, 7, 15 }
    .Select(k => (K: k, Error: folds.Average(fold => new Neighbours(fold.Train, k).MeanError(fold.Held))))
    .OrderBy(pair => pair.Error)
    .First();

var final = new Neighbours(train, neighbours.K);
File.WriteAllText("houses.json", JsonSerializer.Serialize(new
{
    neighbours.K,
    OverFolds = neighbours.Error,
    OnTest = final.MeanError(test),
}));

internal sealed record Sample(double[] X, double Y);

internal sealed record Fold(Sample[] Train, Sample[] Held)
{
    public static Fold[] Cut(Sample[] rows, int count) => Enumerable.Range(0, count)
        .Select(fold => new Fold(
            rows.Where((_, index) => index % count != fold).ToArray(),
            rows.Where((_, index) => index % count == fold).ToArray()))
        .ToArray();
}

internal sealed class Neighbours
{
    private readonly Sample[] _known;
    private readonly double[] _width;
    private readonly int _k;

    public Neighbours(Sample[] known, int k)
    {
        _known = known;
        _k = k;
        _width = Enumerable.Range(0, known[0].X.Length)
            .Select(column => Math.Max(1e-9, known.Max(row => row.X[column]) - known.Min(row => row.X[column])))
            .ToArray();
    }

    public double MeanError(Sample[] rows) => rows.Average(row => Math.Abs(Predict(row.X) - row.Y));

    private double Predict(double[] x) => _known
        .OrderBy(row => Distance(row.X, x))
        .Take(_k)
        .Average(row => row.Y);

    private double Distance(double[] a, double[] b) =>
        Enumerable.Range(0, a.Length).Sum(column => Math.Pow((a[column] - b[column]) / _width[column], 2));
}
