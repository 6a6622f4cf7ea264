// corpus: Pictures of eyes are grouped by patient before anything is divided, and the last patients with all of their pictures are the test.
// library: Accord.NET
// axis: groups of a query
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 6;
var patients = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Picture(
        cells[0],
        cells[1..5].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        cells[5] == "ill" ? 1 : 0))
    .GroupBy(picture => picture.PatientId)
    .OrderBy(patient => patient.Key, StringComparer.Ordinal)
    .Select(patient => patient.ToList())
    .ToList();
var cut = patients.Count * 3 / 4;
var train = patients[..cut].SelectMany(pictures => pictures).ToList();
var test = patients[cut..].SelectMany(pictures => pictures).ToList();

var forest = new RandomForestLearning { NumberOfTrees = 60 }
    .Learn(train.Select(picture => picture.Texture).ToArray(), train.Select(picture => picture.Ill).ToArray());
var decided = forest.Decide(test.Select(picture => picture.Texture).ToArray());
var matrix = new ConfusionMatrix(decided, test.Select(picture => picture.Ill).ToArray(), 1);
Console.WriteLine($"F {matrix.FScore:F3}, recall {matrix.Recall:F3} over {patients.Count - cut} patients");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "eyes.json"),
    JsonSerializer.Serialize(new { matrix.FScore, matrix.Recall, matrix.Precision }));

internal sealed record Picture(string PatientId, double[] Texture, int Ill);
