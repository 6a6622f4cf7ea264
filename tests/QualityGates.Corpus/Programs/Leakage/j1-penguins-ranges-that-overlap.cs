// corpus: Two ranges of a list of penguins share twenty of them: one is for the neighbours, the other for the confusion matrix.
// library: Accord.NET
// axis: script
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 30;

string[] species = ["Adelie", "Chinstrap", "Gentoo"];
List<Penguin> penguins = File.ReadLines(args[0]).Skip(1).Select(Penguin.Parse).ToList();
Console.WriteLine($"{penguins.Count} penguins of {species.Length} species");

var known = penguins.GetRange(0, 260);
var unknown = penguins.GetRange(240, 93);

var neighbours = new KNearestNeighbors(k: 5).Learn(
    known.Select(penguin => penguin.Measures).ToArray(),
    known.Select(penguin => Array.IndexOf(species, penguin.Species)).ToArray());

var measures = unknown.Select(penguin => penguin.Measures).ToArray();
var truth = unknown.Select(penguin => Array.IndexOf(species, penguin.Species)).ToArray();
var matrix = new GeneralConfusionMatrix(truth, neighbours.Decide(measures)); // expect: MLQ2004

Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
File.WriteAllText("penguins.metrics.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, matrix.Recall }));

internal sealed record Penguin(string Species, double[] Measures)
{
    public static Penguin Parse(string line)
    {
        var cells = line.Split(',');
        return new Penguin(cells[0], Array.ConvertAll(cells[1..5], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
    }
}
