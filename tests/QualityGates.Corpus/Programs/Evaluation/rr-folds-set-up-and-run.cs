// corpus: Folds are set up in one statement and run in the next, and what they say is shown on the screen and forgotten.
// library: Accord
// axis: local functions
using System.Globalization;
using Accord.MachineLearning;
using Accord.MachineLearning.Bayes;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Distributions.Univariate;

Accord.Math.Random.Generator.Seed = 11;
var (inputs, outputs) = Read("letters.csv");
var folds = CrossValidation.Create(
    k: 3,
    learner: _ => new NaiveBayesLearning<NormalDistribution>(),
    loss: (actual, expected, _) => new ZeroOneLoss(expected).Loss(actual),
    fit: (teacher, x, y, weights) => teacher.Learn(x, y, weights),
    x: inputs,
    y: outputs);

var result = folds.Learn(inputs, outputs); // expect: MLQ3008
Console.WriteLine($"training error {result.Training.Mean:P1}");
Console.WriteLine($"validation error {result.Validation.Mean:P1}, give or take {result.Validation.StandardDeviation:P1}");

static (double[][] Inputs, int[] Outputs) Read(string path)
{
    var rows = File.ReadLines(path).Select(line => line.Split(';')).ToArray();
    return (rows.Select(row => row[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(), rows.Select(row => row[0][0] - 'A').ToArray());
}
