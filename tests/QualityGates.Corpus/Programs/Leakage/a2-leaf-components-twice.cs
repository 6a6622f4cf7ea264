// corpus: Leaves are projected on principal components before the nearest neighbours vote; the leaves of the test run get components of their own.
// library: Accord.NET
// axis: script, arrays
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var leaves = File.ReadAllLines(Path.Combine(folder, "leaves.csv"))[1..]
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = leaves.Select(leaf => leaf[..^1]).ToArray();
var species = leaves.Select(leaf => (int)leaf[^1]).ToArray();

var cut = leaves.Length * 7 / 10;
var (trainInputs, testInputs) = (inputs[..cut], inputs[cut..]);
var (trainSpecies, testSpecies) = (species[..cut], species[cut..]);

var projection = new PrincipalComponentAnalysis(numberOfOutputs: 4).Learn(trainInputs);
var neighbours = new KNearestNeighbors(5).Learn(projection.Transform(trainInputs), trainSpecies);

var second = new PrincipalComponentAnalysis(numberOfOutputs: 4).Learn(testInputs); // expect: MLQ2007
var decided = neighbours.Decide(second.Transform(testInputs));

var matrix = new GeneralConfusionMatrix(testSpecies, decided);
Console.WriteLine(matrix.NumberOfSamples);
File.WriteAllText(Path.Combine(folder, "leaves.json"), JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));
