// corpus: Folds of kelp plots are made by hand and the scaler is learned anew from the training plots of each fold, which is right.
// library: none
// axis: console
using System.Globalization;

var plots = File.ReadLines(args.Length > 0 ? args[0] : "kelp.csv")
    .Skip(1)
    .Select(Plot.Parse)
    .ToArray();

var order = Enumerable.Range(0, plots.Length).ToArray();
new Random(11).Shuffle(order);

var errors = new List<double>();
foreach (var fold in Fold.Of(order, 5))
{
    var train = fold.Train.Select(i => plots[i]).ToArray();
    var test = fold.Held.Select(i => plots[i]).ToArray();
    var scaler = ColumnScaler.Learn(train.Select(p => p.Values));
    var ridge = Ridge.Descend(train.Select(p => scaler.Apply(p.Values)).ToArray(), train.Select(p => p.Mass).ToArray(), 0.1);
    var absolute = test.Average(p => Math.Abs(ridge.Ask(scaler.Apply(p.Values)) - p.Mass));
    errors.Add(absolute);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fold {errors.Count}: {absolute:F3} kg"));
}

var mean = errors.Average();
var spread = Math.Sqrt(errors.Sum(e => (e - mean) * (e - mean)) / errors.Count);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean absolute error {mean:F3} +/- {spread:F3} kg"));

internal sealed record Plot(double[] Values, double Mass)
{
    public static Plot Parse(string line)
    {
        var cells = line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Plot(cells[..^1], cells[^1]);
    }
}

internal readonly record struct Fold(int[] Train, int[] Held)
{
    public static IEnumerable<Fold> Of(int[] order, int count)
    {
        for (var f = 0; f < count; f++)
        {
            var held = order.Where((_, position) => position % count == f).ToArray();
            yield return new Fold(order.Where((_, position) => position % count != f).ToArray(), held);
        }
    }
}

internal sealed class ColumnScaler(double[] means, double[] deviations)
{
    public static ColumnScaler Learn(IEnumerable<double[]> rows)
    {
        var seen = rows.ToArray();
        var means = Enumerable.Range(0, seen[0].Length).Select(c => seen.Average(r => r[c])).ToArray();
        var deviations = means.Select((m, c) => Math.Sqrt(seen.Average(r => (r[c] - m) * (r[c] - m))) + 1e-9).ToArray();
        return new ColumnScaler(means, deviations);
    }

    public double[] Apply(double[] row) => row.Select((v, c) => (v - means[c]) / deviations[c]).ToArray();
}

internal sealed class Ridge(double[] weights, double bias)
{
    public double Ask(double[] x) => bias + x.Zip(weights, (v, w) => v * w).Sum();

    public static Ridge Descend(double[][] x, double[] y, double penalty)
    {
        var weights = new double[x[0].Length];
        var bias = y.Average();
        for (var step = 0; step < 400; step++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                var error = bias + x[i].Zip(weights, (v, w) => v * w).Sum() - y[i];
                bias -= 0.01 * error;
                for (var c = 0; c < weights.Length; c++)
                {
                    weights[c] -= 0.01 * (error * x[i][c] + penalty * weights[c] / x.Length);
                }
            }
        }

        return new Ridge(weights, bias);
    }
}
