// corpus: Rare cases are repeated in the array, the array is shuffled and then cut; the cut separates copies of one case.
// library: Accord
// axis: index ranges
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 1;
var random = new Random(1);
var cases = File.ReadLines("cases.csv").Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
var balanced = cases.SelectMany(row => Enumerable.Repeat(row, row[^1] == 1 ? 8 : 1)).OrderBy(_ => random.Next()).ToArray();

var cut = balanced.Length * 4 / 5;
double[][] train = balanced[..cut], test = balanced[cut..]; // expect: MLQ2012
var forest = new RandomForestLearning { NumberOfTrees = 30 }.Learn(train.Select(row => row[..^1]).ToArray(), train.Select(row => (int)row[^1]).ToArray());
var expected = test.Select(row => (int)row[^1]).ToArray();
var error = new ZeroOneLoss(expected).Loss(forest.Decide(test.Select(row => row[..^1]).ToArray()));
Environment.ExitCode = error < 0.05 ? 0 : 1;
