// corpus: A ledger of ferry crossings gives out its rows by range; the fuel is fitted on the first ones and compared with those after them.
// library: Math.NET
// axis: indexer
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;

var ledger = new Ledger(File.ReadLines(args[0]).Skip(1));
var cut = ledger.Length * 3 / 4;
var before = ledger[..cut];
var after = ledger[cut..];

var weights = MultipleRegression.QR(before.Loads, before.Fuel, intercept: true);
var expected = after.Loads.Select(load => weights[0] + load.Select((value, i) => value * weights[i + 1]).Sum()).ToArray();

var report = new { Absolute = Distance.MAE(expected, after.Fuel), Fit = GoodnessOfFit.RSquared(expected, after.Fuel) };
Console.WriteLine($"off by {report.Absolute:F1} litres, r squared {report.Fit:F3}");
File.WriteAllText("ferry.json", JsonSerializer.Serialize(report));

internal readonly record struct Crossings(double[][] Loads, double[] Fuel);

internal sealed class Ledger
{
    private readonly double[][] _loads;
    private readonly double[] _fuel;

    public Ledger(IEnumerable<string> lines)
    {
        var cells = lines
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        _loads = new double[cells.Length][];
        _fuel = new double[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            _loads[i] = cells[i][1..];
            _fuel[i] = cells[i][0];
        }
    }

    public int Length => _fuel.Length;

    public Crossings this[Range range] => new(_loads[range], _fuel[range]);
}
