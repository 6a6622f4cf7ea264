// corpus: The mean inflow of the later months is set beside that of the earlier ones in a message about drift, and goes into no row.
// library: Math.NET
// axis: tuples
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var months = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => (Rain: Number(cells[0]), Snow: Number(cells[1]), Inflow: Number(cells[2])))
    .ToArray();
var cut = months.Length - 24;
var (earlier, later) = (months[..cut], months[cut..]);

var usualRain = earlier.Select(month => month.Rain).Mean();
var usualSnow = earlier.Select(month => month.Snow).Mean();
var weights = Fit.MultiDim(Centred(earlier), earlier.Select(month => month.Inflow).ToArray(), intercept: true);

var laterRain = later.Select(month => month.Rain).Mean();
Console.WriteLine($"rain of the later months differs by {laterRain - usualRain:F1} millimetres");

var expected = Centred(later).Select(row => weights[0] + weights[1] * row[0] + weights[2] * row[1]).ToArray();
var inflow = later.Select(month => month.Inflow).ToArray();
var report = new { Absolute = Distance.MAE(expected, inflow), Squared = Distance.MSE(expected, inflow) };
Console.WriteLine($"off by {report.Absolute:F2}");
File.WriteAllText("reservoir.json", JsonSerializer.Serialize(report));

double[][] Centred((double Rain, double Snow, double Inflow)[] part) =>
    part.Select(month => new[] { month.Rain - usualRain, month.Snow - usualSnow }).ToArray();

static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
