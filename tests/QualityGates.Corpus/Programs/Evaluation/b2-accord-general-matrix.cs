// corpus: A naive Bayes classifier is judged on the later rows by kappa and accuracy of a confusion matrix before it decides.
// library: Accord
// axis: array slices by LINQ, statistics type
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.Bayes;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Univariate;

Accord.Math.Random.Generator.Seed = 5;
var lines = File.ReadAllLines("penguins.csv").Skip(1).Select(l => l.Split(',')).ToArray();
double[][] inputs = lines.Select(c => new[] { double.Parse(c[0], CultureInfo.InvariantCulture), double.Parse(c[1], CultureInfo.InvariantCulture) }).ToArray();
int[] outputs = lines.Select(c => int.Parse(c[2], CultureInfo.InvariantCulture)).ToArray();

const int TrainRows = 250;
var teacher = new NaiveBayesLearning<NormalDistribution>();
var bayes = teacher.Learn(inputs.Take(TrainRows).ToArray(), outputs.Take(TrainRows).ToArray());

int[] predicted = bayes.Decide(inputs.Skip(TrainRows).ToArray());
var matrix = new GeneralConfusionMatrix(classes: 3, expected: outputs.Skip(TrainRows).ToArray(), predicted: predicted);
File.WriteAllText("penguins.txt", FormattableString.Invariant($"{matrix.Kappa:F4} {matrix.Accuracy:F4}"));
if (matrix.Kappa > 0.8)
{
    Console.WriteLine(bayes.Decide(new[] { 38.1, 17.6 }));
}
