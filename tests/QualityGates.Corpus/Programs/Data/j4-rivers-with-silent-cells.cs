// corpus: Cells of a river gauge that are no numbers become zero in the culture of the machine, and lines that are too short are dropped without a word.
// library: Accord
// axis: method group in a query, helper for one cell, null that is left out
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

namespace Rivers;

internal static class Program
{
    private static int Main(string[] args)
    {
        var (x, y) = Gauge.Read(args[0]);
        var cut = x.Length * 4 / 5;
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(x[..cut], y[..cut]);

        var squared = 0.0;
        var absolute = 0.0;
        for (var i = cut; i < x.Length; i++)
        {
            var error = regression.Transform(x[i]) - y[i];
            squared += error * error;
            absolute += Math.Abs(error);
        }

        var count = x.Length - cut;
        Console.WriteLine($"root {Math.Sqrt(squared / count):F3}, absolute {absolute / count:F3}");
        return absolute / count < 0.3 ? 0 : 1;
    }
}

internal static class Gauge
{
    public static (double[][] X, double[] Y) Read(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(Row).OfType<double[]>().ToArray();
        return (rows.Select(row => row[..3]).ToArray(), rows.Select(row => row[3]).ToArray());
    }

    private static double[]? Row(string line)
    {
        try
        {
            var cells = line.Split(';');
            return [Number(cells[0]), Number(cells[1]), Number(cells[2]), double.Parse(cells[3], CultureInfo.InvariantCulture)];
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }

    private static double Number(string cell)
    {
        double.TryParse(cell, out var value); // expect: MLQ1008 MLQ4004
        return value;
    }
}
