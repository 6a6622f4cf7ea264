// corpus: Accord: the generator is seeded before the forest.
// library: Accord
// axis: guard
using System;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

Generator.Seed = 1;
var (x, y, testX, testY) = (new double[100][], new int[100], new double[20][], new int[20]);
var forest = new RandomForestLearning { NumberOfTrees = 50 }.Learn(x, y);
var matrix = new GeneralConfusionMatrix(testY, forest.Decide(testX));
if (matrix.Kappa < 0.5)
{
    throw new InvalidOperationException($"kappa {matrix.Kappa}, accuracy {matrix.Accuracy}");
}
