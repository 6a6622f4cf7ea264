// corpus: The four columns of wines that go best with their quality are picked by a correlation over all wines, in another file; then the wines are cut.
// library: MathNet.Numerics, Accord.NET
// axis: several files
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

namespace Wines;

internal static class Experiment
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 5;
        var table = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var wines = table.Select(row => row[..11]).ToArray();
        var quality = table.Select(row => row[11]).ToArray();

        var columns = Picking.Strongest(wines, quality, 4); // expect: MLQ2001
        var narrow = wines.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();

        var cut = narrow.Length * 4 / 5;
        var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(narrow[..cut], quality[..cut]);
        var errors = regression.Transform(narrow[cut..]).Zip(quality[cut..], (guess, truth) => guess - truth).ToArray();

        var mae = errors.Average(error => Math.Abs(error));
        var rmse = Math.Sqrt(errors.Average(error => error * error));
        Console.WriteLine($"columns {string.Join(", ", columns)}: MAE {mae:F3}, RMSE {rmse:F3}");
        File.WriteAllText("wines.metrics.json", JsonSerializer.Serialize(new { mae, rmse }));
    }
}
