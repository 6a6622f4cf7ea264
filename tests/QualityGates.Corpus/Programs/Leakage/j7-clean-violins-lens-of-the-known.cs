// corpus: Components of violin spectra are learned from the known instruments in the constructor of a class, and the others are only looked at through them.
// library: Accord.NET
// axis: properties
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

var violins = File.ReadLines(args[0])
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
new Random(31).Shuffle(violins);
var cut = violins.Length * 7 / 10;
var workshop = new Workshop(violins[..cut]);
var matrix = workshop.Judge(violins[cut..]);
Console.WriteLine($"{workshop.Dimensions} components, accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
File.WriteAllText("violins.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));

internal sealed class Workshop
{
    private readonly PrincipalComponentAnalysis _lens = new(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 6 };

    public Workshop(double[][] known)
    {
        var spectra = SpectraOf(known);
        _lens.Learn(spectra);
        Neighbours = new KNearestNeighbors(3).Learn(Seen(spectra), MakersOf(known));
    }

    public int Dimensions => _lens.NumberOfOutputs;

    private KNearestNeighbors Neighbours { get; }

    public GeneralConfusionMatrix Judge(double[][] others) =>
        new(MakersOf(others), Neighbours.Decide(Seen(SpectraOf(others))));

    private static double[][] SpectraOf(double[][] rows) => rows.Select(row => row[1..]).ToArray();

    private static int[] MakersOf(double[][] rows) => rows.Select(row => (int)row[0]).ToArray();

    private double[][] Seen(double[][] spectra) => _lens.Transform(spectra);
}
