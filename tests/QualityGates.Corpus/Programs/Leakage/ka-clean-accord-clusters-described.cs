// corpus: A mixture and medoids are learned from all customers and describe the same customers: groups are no prediction.
// library: Accord.NET
// axis: clustering, confusion matrix
using Accord.MachineLearning;
using Accord.Math.Random;
using Accord.Statistics.Analysis;
using System.Globalization;

Generator.Seed = 5;
double[][] customers = File.ReadLines("customers.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
int[] known = File.ReadLines("segments.csv").Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToArray();

var mixture = new GaussianMixtureModel(4);
int[] groups = mixture.Learn(customers).Decide(customers);
var table = new GeneralConfusionMatrix(expected: known, predicted: groups);

var medoids = new KMedoids(4);
int[] others = medoids.Learn(customers).Decide(customers);
var second = new GeneralConfusionMatrix(expected: known, predicted: others);
File.WriteAllText("agreement.txt", FormattableString.Invariant($"{table.Kappa} {second.Kappa}"));
