// corpus: The twelve columns that go with the yield of a reactor are picked by their correlation in all rows, the last fifth of which is the test.
// library: Accord.NET
// axis: script, arrays
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

Accord.Math.Random.Generator.Seed = 8;
var table = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var x = table.Select(row => row[..^1]).ToArray();
var y = table.Select(row => row[^1]).ToArray();

var kept = Enumerable.Range(0, x[0].Length).OrderByDescending(column => Math.Abs(Pearson.Of(x, column, y))).Take(12).ToArray(); // expect: MLQ2001
var chosen = x.Select(row => kept.Select(column => row[column]).ToArray()).ToArray();

var cut = chosen.Length * 4 / 5;
var regression = new OrdinaryLeastSquares { IsRobust = true }.Learn(chosen[..cut], y[..cut]);
var expected = y[cut..];
var predicted = regression.Transform(chosen[cut..]);
var rmse = new SquareLoss(expected) { Root = true }.Loss(predicted);
var worst = expected.Zip(predicted, (a, b) => Math.Abs(a - b)).Max();

File.WriteAllText(args[1], JsonSerializer.Serialize(new { kept, rmse, worst }));
Console.WriteLine($"rmse {rmse:F3}, worst {worst:F3}");

internal static class Pearson
{
    public static double Of(double[][] rows, int column, double[] target)
    {
        var values = rows.Select(row => row[column]).ToArray();
        var (meanA, meanB) = (values.Average(), target.Average());
        double both = 0, squaresA = 0, squaresB = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var (a, b) = (values[i] - meanA, target[i] - meanB);
            both += a * b;
            squaresA += a * a;
            squaresB += b * b;
        }

        return squaresA == 0 || squaresB == 0 ? 0 : both / Math.Sqrt(squaresA * squaresB);
    }
}
