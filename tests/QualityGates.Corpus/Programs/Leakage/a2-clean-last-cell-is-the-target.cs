// corpus: Rows of coins are cut before the last cell, which is the target, and a tree learns from what stands before it.
// library: Accord.NET
// axis: console, tuples, arrays
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var coins = File.ReadLines(Path.Combine(folder, "coins.txt"))
    .Select(line => line.Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var held = coins.Count / 5;
var (trainInputs, trainForged) = Cut(coins[held..]);
var (testInputs, testForged) = Cut(coins[..held]);

var attributes = Enumerable.Range(0, trainInputs[0].Length)
    .Select(place => DecisionVariable.Continuous($"cell {place}"))
    .ToArray();
var teacher = new C45Learning(attributes) { MaxHeight = 6 };
var tree = teacher.Learn(trainInputs, trainForged);
var decided = tree.Decide(testInputs);

var matrix = new ConfusionMatrix(decided, testForged);
var report = new { matrix.Accuracy, matrix.FScore, matrix.MatthewsCorrelationCoefficient };
File.WriteAllText(Path.Combine(folder, "coins.json"), JsonSerializer.Serialize(report));

static (double[][] Inputs, int[] Forged) Cut(List<double[]> rows) =>
    (rows.Select(row => row[..^1]).ToArray(), rows.Select(row => (int)row[^1]).ToArray());
