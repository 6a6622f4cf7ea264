// corpus: Every picture of a culture plate is turned four ways, all of them are mixed, and the first three quarters are learned; a plate has turns on both sides.
// library: Accord.NET
// axis: LINQ
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

const int Side = 16;
var plates = File.ReadLines(args[0])
    .Select(line => line.Split(' '))
    .Select(cells => new Plate(
        cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        int.Parse(cells[0], CultureInfo.InvariantCulture)))
    .ToList();

var turned = plates.SelectMany(plate => Enumerable.Range(0, 4).Select(turn => Turned(plate, turn))).ToArray();
new Random(5).Shuffle(turned);
var cut = turned.Length * 3 / 4;
var learned = turned[..cut]; // expect: MLQ2012
var judged = turned[cut..];

var neighbours = new KNearestNeighbors(3).Learn(
    learned.Select(plate => plate.Pixels).ToArray(),
    learned.Select(plate => plate.Strain).ToArray());
var matrix = new GeneralConfusionMatrix(
    judged.Select(plate => plate.Strain).ToArray(),
    neighbours.Decide(judged.Select(plate => plate.Pixels).ToArray()));
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
File.WriteAllText("plates.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));

static Plate Turned(Plate plate, int turn)
{
    var pixels = plate.Pixels;
    for (var quarter = 0; quarter < turn; quarter++)
    {
        var next = new double[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            next[i % Side * Side + (Side - 1 - i / Side)] = pixels[i];
        }

        pixels = next;
    }

    return plate with { Pixels = pixels };
}

internal sealed record Plate(double[] Pixels, int Strain);
