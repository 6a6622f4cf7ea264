// corpus: Two libraries are seeded by a helper in another file before a forest is grown and before weights are drawn; a state of its own permutes the rows.
// library: Accord
// axis: other file
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using Lab;
using NumSharp;

var settings = Bootstrapper.Begin(args);
var rows = File.ReadLines("beans.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var state = np.random.RandomState(settings.Seed);
var order = state.permutation(rows.Length).ToArray<int>();
var shuffled = order.Select(place => rows[place]).ToArray();
var cut = shuffled.Length * 4 / 5;

var forest = new RandomForestLearning { NumberOfTrees = 80 }.Learn(
    shuffled[..cut].Select(row => row[1..]).ToArray(),
    shuffled[..cut].Select(row => (int)row[0]).ToArray());
var test = shuffled[cut..];
var truth = test.Select(row => (int)row[0]).ToArray();
var error = new ZeroOneLoss(truth).Loss(forest.Decide(test.Select(row => row[1..]).ToArray()));
Console.WriteLine($"forest {error:P1}");

var weights = np.random.randn(rows[0].Length - 1) * 0.1;
foreach (var row in shuffled[..cut])
{
    var x = np.array(row[1..]);
    var predicted = 1 / (1 + Math.Exp(-(double)np.dot(weights, x)));
    weights = weights + (x * (0.01 * ((row[0] > 0 ? 1 : 0) - predicted)));
}

var wrong = test.Count(row => ((double)np.dot(weights, np.array(row[1..])) > 0) != (row[0] > 0));
Console.WriteLine($"line {wrong / (double)test.Length:P1}");
