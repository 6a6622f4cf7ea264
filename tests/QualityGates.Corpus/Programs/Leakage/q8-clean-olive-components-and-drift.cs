// corpus: Components of olive oils are learned from the train rows; the means of the test rows are only told, to see whether they drift.
// library: Accord.NET
// axis: console
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 4;
var oils = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split('\t'))
    .Select(cells => (
        Region: int.Parse(cells[0], CultureInfo.InvariantCulture),
        Acids: cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()))
    .ToArray();
var train = oils.Where((_, i) => i % 4 != 0).ToArray();
var test = oils.Where((_, i) => i % 4 == 0).ToArray();

var analysis = new PrincipalComponentAnalysis(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 3 };
analysis.Learn(Acids(train));
var model = new KNearestNeighbors(5);
model.Learn(analysis.Transform(Acids(train)), Regions(train));

foreach (var (before, after) in Acids(train).Mean(dimension: 0).Zip(Acids(test).Mean(dimension: 0)))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean {before:F2} in the train rows, {after:F2} in the test rows"));
}

var answers = model.Decide(analysis.Transform(Acids(test)));
var matrix = new GeneralConfusionMatrix(expected: Regions(test), predicted: answers);
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"kappa {matrix.Kappa:F3}, accuracy {matrix.Accuracy:F3}"));

static double[][] Acids((int Region, double[] Acids)[] oils) => oils.Select(oil => oil.Acids).ToArray();

static int[] Regions((int Region, double[] Acids)[] oils) => oils.Select(oil => oil.Region).ToArray();
