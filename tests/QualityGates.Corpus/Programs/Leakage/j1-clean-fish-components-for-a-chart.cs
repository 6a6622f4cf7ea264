// corpus: Principal components of all fish are written for a chart; the forest is learned and judged with the measures as they were read.
// library: Accord.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 61;

var lines = File.ReadAllLines(args[0])[1..];
var measures = lines.Select(line => Array.ConvertAll(line.Split(',')[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var kinds = lines.Select(line => int.Parse(line.Split(',')[0], CultureInfo.InvariantCulture)).ToArray();

Chart(measures, kinds, "fish.points.json");

var cut = (int)(measures.Length * 0.75);
var forest = new RandomForestLearning { NumberOfTrees = 100 }.Learn(measures[..cut], kinds[..cut]);
var matrix = new GeneralConfusionMatrix(kinds[cut..], forest.Decide(measures[cut..]));
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
File.WriteAllText("fish.metrics.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));

static void Chart(double[][] rows, int[] kinds, string path)
{
    var components = new PrincipalComponentAnalysis(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 2 };
    components.Learn(rows);
    var points = components.Transform(rows).Zip(kinds, (point, kind) => new { X = point[0], Y = point[1], kind });
    File.WriteAllText(path, JsonSerializer.Serialize(points));
}
