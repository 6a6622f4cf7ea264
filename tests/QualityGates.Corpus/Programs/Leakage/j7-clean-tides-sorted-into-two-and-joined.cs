// corpus: A loop puts each tide into one of two lists, spring or neap, and the lists are put together again: no tide is there twice.
// library: Math.NET
// axis: loops
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics;

List<Tide> spring = [];
List<Tide> neap = [];
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    var cells = line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
    var tide = new Tide(cells[0], cells[1], cells[2]);
    if (tide.Moon > 0.5)
    {
        spring.Add(tide);
    }
    else
    {
        neap.Add(tide);
    }
}

Tide[] tides = [.. spring, .. neap];
new Random(40).Shuffle(tides);
var cut = tides.Length * 4 / 5;
var known = tides[..cut];
var later = tides[cut..];

var weights = Fit.MultiDim(Inputs(known), Heights(known), intercept: true);
var expected = Inputs(later).Select(row => weights[0] + weights[1] * row[0] + weights[2] * row[1]).ToArray();
var report = new { Absolute = Distance.MAE(expected, Heights(later)), Squared = Distance.MSE(expected, Heights(later)) };
Console.WriteLine($"{spring.Count} spring tides, {neap.Count} neap tides, off by {report.Absolute:F2} metres");
File.WriteAllText("tides.json", JsonSerializer.Serialize(report));

static double[][] Inputs(Tide[] tides) => tides.Select(tide => new[] { tide.Moon, tide.Wind }).ToArray();

static double[] Heights(Tide[] tides) => tides.Select(tide => tide.Height).ToArray();

internal readonly record struct Tide(double Moon, double Wind, double Height);
