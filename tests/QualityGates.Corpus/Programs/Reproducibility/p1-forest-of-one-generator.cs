// corpus: The generator of the library is seeded first of all, the folds come from a permutation with a source, and the forest grows on one thread.
// library: Accord.NET, MathNet.Numerics
// axis: static seed, permutation, array selection
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;
using MathNet.Numerics;

Accord.Math.Random.Generator.Seed = 12;
var cells = File.ReadAllLines("yeast.csv").Select(line => line.Split(',')).ToArray();
double[][] x = Array.ConvertAll(cells, row => Array.ConvertAll(row[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
int[] y = Array.ConvertAll(cells, row => int.Parse(row[^1], CultureInfo.InvariantCulture));

int[] order = Combinatorics.GeneratePermutation(x.Length, new Random(12));
int[] trainAt = order[..(x.Length * 3 / 4)], testAt = order[(x.Length * 3 / 4)..];
var learning = new RandomForestLearning { NumberOfTrees = 50, ParallelOptions = { MaxDegreeOfParallelism = 1 } };
var forest = learning.Learn(At(x, trainAt), At(y, trainAt));
var matrix = new GeneralConfusionMatrix(At(y, testAt), forest.Decide(At(x, testAt)));
Console.WriteLine($"kappa {matrix.Kappa:F3}, accuracy {matrix.Accuracy:F3}");

static T[] At<T>(T[] values, int[] positions) => Array.ConvertAll(positions, position => values[position]);
