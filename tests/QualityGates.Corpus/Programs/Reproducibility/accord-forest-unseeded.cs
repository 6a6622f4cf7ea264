// corpus: Accord: nobody seeds the generator the forest draws from.
// library: Accord
// axis: direct
using System;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

var (x, y, testX, testY) = (new double[100][], new int[100], new double[20][], new int[20]);
var learner = new RandomForestLearning { NumberOfTrees = 50 }; // expect: MLQ1003
var forest = learner.Learn(x, y);
var matrix = new GeneralConfusionMatrix(testY, forest.Decide(testX));
if (matrix.Kappa < 0.5)
{
    throw new InvalidOperationException($"kappa {matrix.Kappa}, accuracy {matrix.Accuracy}");
}
