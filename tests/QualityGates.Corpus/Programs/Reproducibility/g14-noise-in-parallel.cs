// corpus: Noisy copies of samples are made by parallel work: one generator shared by all, one made anew with the same seed for every row; the third way has a generator per index.
// library: Accord
// axis: Parallel.For, method called per row, field
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 3;
var lines = File.ReadAllLines(args[0]).Select(l => l.Split(',').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = lines.Length / 2;
var augment = new Augment(41);
var x = lines[..cut].Select(l => l[1..]).ToArray();
augment.Jitter(x);
augment.JitterEach(x);
x = x.Select(augment.Shift).ToArray();
var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(x, lines[..cut].Select(l => l[0]).ToArray());
var predicted = regression.Transform(lines[cut..].Select(l => l[1..]).ToArray());
var error = predicted.Zip(lines[cut..], (p, l) => Math.Abs(p - l[0])).Average();
Console.WriteLine($"MAE {error:F3}");

internal sealed class Augment(int seed)
{
    private readonly Random random = new(seed);

    public void Jitter(double[][] rows) => Parallel.For(0, rows.Length, i =>
    {
        for (var j = 0; j < rows[i].Length; j++)
        {
            rows[i][j] += random.NextDouble() * 0.01; // expect: MLQ1011
        }
    });

    public void JitterEach(double[][] rows) => Parallel.For(0, rows.Length, i =>
    {
        var own = new Random(seed + i);
        rows[i][0] += own.NextDouble() * 0.01;
    });

    public double[] Shift(double[] row)
    {
        var noise = new Random(7); // expect: MLQ1013
        return row.Select(v => v + noise.NextDouble()).ToArray();
    }
}
