// corpus: Ten folds measure the tree, afterwards one tree of all rows is serialised.
// library: Accord
// axis: lambda, generics
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.IO;
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.MachineLearning.Performance;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 1;
var rows = File.ReadLines("mushrooms.csv").Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] inputs = rows.Select(row => row[..^1]).ToArray();
int[] edible = rows.Select(row => (int)row[^1]).ToArray();

var validation = CrossValidation.Create(
    k: 10,
    learner: _ => new C45Learning(),
    loss: (actual, expected, _) => new ZeroOneLoss(expected).Loss(actual),
    fit: (learner, x, y, weights) => learner.Learn(x, y, weights),
    x: inputs,
    y: edible);
var result = validation.Learn(inputs, edible);
if (result.Validation.Mean > 0.02)
{
    throw new InvalidOperationException($"{result.Validation.Mean:P1} ± {result.Validation.StandardDeviation:P1} wrong");
}
DecisionTree tree = new C45Learning().Learn(inputs, edible);
tree.Save("mushrooms.bin");
