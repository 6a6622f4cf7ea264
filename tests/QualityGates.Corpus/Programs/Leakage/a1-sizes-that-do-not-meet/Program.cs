// corpus: Vowels are told apart by their neighbours among the first 1200 recordings, and the test begins at recording 1000, because another file says so.
// library: Accord.NET
// axis: two files, constants and ranges
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;
using Speech;

Accord.Math.Random.Generator.Seed = 13;
var recordings = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var formants = recordings
    .Select(row => row[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var vowels = recordings.Select(row => int.Parse(row[^1], CultureInfo.InvariantCulture)).ToArray();

var (knownX, knownY) = (formants[..Sizes.Known], vowels[..Sizes.Known]);
var (testX, testY) = (formants[Sizes.FirstUnknown..], vowels[Sizes.FirstUnknown..]);

var neighbours = new KNearestNeighbors(Sizes.Neighbours).Learn(knownX, knownY);
var matrix = new GeneralConfusionMatrix(testY, neighbours.Decide(testX)); // expect: MLQ2004

File.WriteAllText(args[1], JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, matrix.NumberOfSamples }));
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
