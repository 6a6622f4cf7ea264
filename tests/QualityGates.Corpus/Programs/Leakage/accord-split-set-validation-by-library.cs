// corpus: The library divides the rows for validation itself, and learns each model on its own training part.
// library: Accord
// axis: lambda
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 2;
var rows = File.ReadLines("glass.csv").Select(line => line.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var x = rows.Select(row => row[..^1]).ToArray();
var y = rows.Select(row => (int)row[^1]).ToArray();

var validation = CrossValidation.Create(
    k: 10,
    learner: _ => new C45Learning { Join = 2 },
    loss: (actual, expected, _) => new ZeroOneLoss(expected).Loss(actual),
    fit: (learner, inputs, outputs, weights) => learner.Learn(inputs, outputs, weights),
    x: x,
    y: y);
var result = validation.Learn(x, y);
File.WriteAllText("glass.txt", $"training {result.Training.Mean:P1}, validation {result.Validation.Mean:P1} ± {result.Validation.StandardDeviation:P1}");
