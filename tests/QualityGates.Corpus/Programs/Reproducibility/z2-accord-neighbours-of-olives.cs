// corpus: Olive oils are divided by an index array that a generator without seed has shuffled, and judged by their neighbours.
// library: Accord.NET
// axis: console
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 1;
var lines = File.ReadAllLines("olives.csv");
var acids = lines.Select(line => line.Split(',').Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var names = lines.Select(line => line.Split(',')[0]).ToArray();
var regions = names.Distinct().Order(StringComparer.Ordinal).ToArray();
var codes = names.Select(name => Array.IndexOf(regions, name)).ToArray();

var order = Enumerable.Range(0, lines.Length).ToArray();
new Random().Shuffle(order); // expect: MLQ1002

var cut = order.Length * 2 / 3;
var trainX = order[..cut].Select(i => acids[i]).ToArray();
var trainY = order[..cut].Select(i => codes[i]).ToArray();
var testX = order[cut..].Select(i => acids[i]).ToArray();
var testY = order[cut..].Select(i => codes[i]).ToArray();

var neighbours = new KNearestNeighbors(k: 5);
neighbours.Learn(trainX, trainY);
var answers = neighbours.Decide(testX);

var matrix = new GeneralConfusionMatrix(testY, answers);
File.WriteAllText(
    "olives.txt",
    string.Create(CultureInfo.InvariantCulture, $"accuracy={matrix.Accuracy}\nkappa={matrix.Kappa}\nerror={matrix.Error}\n"));
