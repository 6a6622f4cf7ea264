// corpus: A decision tree for kinds of soil decides on samples of its last quarter; the confusion of the classes is written out class by class.
// library: Accord.NET
// axis: script
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
Accord.Math.Random.Generator.Seed = 8;

var samples = File.ReadLines(Path.Combine(folder, "soils.csv"))
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = Array.ConvertAll(samples, sample => sample[..4]);
var kinds = Array.ConvertAll(samples, sample => (int)sample[4]);
var cut = samples.Length * 3 / 4;

DecisionVariable[] attributes =
[
    DecisionVariable.Continuous("clay"),
    DecisionVariable.Continuous("sand"),
    DecisionVariable.Continuous("humus"),
    DecisionVariable.Continuous("acid"),
];
var teacher = new C45Learning(attributes);
var tree = teacher.Learn(inputs[..cut], kinds[..cut]);

var decided = Array.ConvertAll(inputs[cut..], input => tree.Decide(input));
var confusion = new GeneralConfusionMatrix(expected: kinds[cut..], predicted: decided);

using var writer = new StreamWriter(Path.Combine(folder, "soils.confusion.csv"));
writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kappa;{confusion.Kappa:F4}"));
writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy;{confusion.Accuracy:F4}"));
for (var kind = 0; kind < confusion.Recall.Length; kind++)
{
    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind};{confusion.Precision[kind]:F4};{confusion.Recall[kind]:F4}"));
}
