// corpus: Coins are told apart by the sign of a margin, by the machine's own decision, and by the probability of a logistic regression.
// library: Accord.NET
// axis: script, two learners
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

Accord.Math.Random.Generator.Seed = 61;

var coins = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = coins.Select(coin => coin[..4]).ToArray();
var forged = coins.Select(coin => coin[4] == 1).ToArray();
var cut = coins.Length * 3 / 4;

var teacher = new SequentialMinimalOptimization<Gaussian> { Complexity = 5, Kernel = new Gaussian(1.5) };
var machine = teacher.Learn(inputs[..cut], forged[..cut]);
var bySign = inputs[cut..].Select(coin => machine.Score(coin) > 0).ToArray();
var byMachine = machine.Decide(inputs[cut..]);

var squares = new IterativeReweightedLeastSquares<LogisticRegression> { Regularization = 1e-6 };
var logistic = squares.Learn(inputs[..cut], forged[..cut]);
var byChance = inputs[cut..].Select(coin => logistic.Probability(coin) > 0.5).ToArray();

var results = new Dictionary<string, double[]>();
foreach (var (name, answers) in new[] { ("sign", bySign), ("machine", byMachine), ("chance", byChance) })
{
    var matrix = new ConfusionMatrix(answers, forged[cut..]);
    results[name] = [matrix.Recall, matrix.Precision, matrix.Accuracy];
}

File.WriteAllText(args[1], JsonSerializer.Serialize(results));
