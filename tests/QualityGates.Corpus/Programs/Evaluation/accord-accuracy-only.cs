// corpus: A tree with four classes is accepted on the accuracy of its confusion matrix, no class is looked at by itself.
// library: Accord
// axis: local function
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;

var (trainX, trainY) = Read("apples-train.csv");
var (testX, testY) = Read("apples-test.csv");
var tree = new C45Learning().Learn(trainX, trainY);
var matrix = new GeneralConfusionMatrix(testY, tree.Decide(testX)); // expect: MLQ3005
if (matrix.Accuracy < 0.8)
{
    throw new InvalidOperationException($"accuracy {matrix.Accuracy:F2}");
}

static (double[][] X, int[] Y) Read(string path)
{
    var rows = File.ReadLines(path).Select(line => line.Split(',')).ToArray();
    return (rows.Select(row => row[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(),
        rows.Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)).ToArray());
}
