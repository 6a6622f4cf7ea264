// corpus: All rows of a greenhouse are scaled before the division, but with the limits the makers of the sensors give, not with those of the rows.
// library: Accord
// axis: constants
using System.Globalization;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Greenhouse;

public readonly record struct SensorRange(double Low, double High)
{
    public double Scale(double value) => (Math.Clamp(value, Low, High) - Low) / (High - Low);
}

public sealed class DatasheetScaler
{
    private static readonly SensorRange[] Ranges = [new(-20, 60), new(0, 100), new(0, 120_000), new(400, 5_000)];

    public double[] Apply(double[] reading) => [.. reading.Zip(Ranges, (value, range) => range.Scale(value))];

    public double[][] Apply(IEnumerable<double[]> readings) => [.. readings.Select(reading => Apply(reading))];
}

public static class Program
{
    private const int Inputs = 4;

    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 2;
        var rows = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        new Random(2).Shuffle(rows);

        var scaled = new DatasheetScaler().Apply(rows.Select(row => row[..Inputs]));
        var growth = Array.ConvertAll(rows, row => row[Inputs]);

        var cut = rows.Length * 3 / 4;
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(scaled[..cut], growth[..cut]);

        var expected = growth[cut..];
        var predicted = regression.Transform(scaled[cut..]);
        var error = new SquareLoss(expected) { Root = true }.Loss(predicted);
        var absolute = expected.Zip(predicted, (e, p) => Math.Abs(e - p)).Average();
        Console.WriteLine($"RMSE {error:F3} mm, MAE {absolute:F3} mm on {expected.Length} days");
    }
}
