// corpus: Two halves of soil samples take turns: a scale and a classifier are made of the one, and the other is brought onto that scale and judged.
// library: Accord.NET
// axis: generic class
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

var soils = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Soil(
        cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        int.Parse(cells[^1], CultureInfo.InvariantCulture)))
    .ToArray();
new Random(19).Shuffle(soils);
var left = soils[..(soils.Length / 2)];
var right = soils[(soils.Length / 2)..];

var measured = new List<double[]>();
foreach (var (known, other) in new[] { (left, right), (right, left) })
{
    var scale = Scale<Soil>.Of(known, soil => soil.Metals);
    var neighbours = new KNearestNeighbors(7).Learn(scale.Bring(known), known.Select(soil => soil.Kind).ToArray());
    var matrix = new GeneralConfusionMatrix(other.Select(soil => soil.Kind).ToArray(), neighbours.Decide(scale.Bring(other)));
    measured.Add([matrix.Accuracy, matrix.Kappa]);
}

var report = new { Accuracy = measured.Average(pair => pair[0]), Kappa = measured.Average(pair => pair[1]) };
Console.WriteLine($"accuracy {report.Accuracy:P1}, kappa {report.Kappa:F3}");
File.WriteAllText("soils.json", JsonSerializer.Serialize(report));

internal sealed record Soil(double[] Metals, int Kind);

internal sealed class Scale<TRow>
{
    private readonly Func<TRow, double[]> _numbers;
    private readonly double[] _low;
    private readonly double[] _span;

    private Scale(Func<TRow, double[]> numbers, double[] low, double[] span) => (_numbers, _low, _span) = (numbers, low, span);

    public static Scale<TRow> Of(IReadOnlyList<TRow> rows, Func<TRow, double[]> numbers)
    {
        var width = numbers(rows[0]).Length;
        var low = new double[width];
        var span = new double[width];
        for (var i = 0; i < width; i++)
        {
            low[i] = rows.Min(row => numbers(row)[i]);
            span[i] = Math.Max(rows.Max(row => numbers(row)[i]) - low[i], 1e-9);
        }

        return new Scale<TRow>(numbers, low, span);
    }

    public double[][] Bring(IEnumerable<TRow> rows) =>
        rows.Select(row => _numbers(row).Select((value, i) => (value - _low[i]) / _span[i]).ToArray()).ToArray();
}
