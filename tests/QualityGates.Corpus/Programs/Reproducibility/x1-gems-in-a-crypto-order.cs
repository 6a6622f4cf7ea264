// corpus: The places of gems are shuffled by the cryptographic generator before a decision tree of Accord is trained; Accord itself is seeded.
// library: Accord
// axis: console
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

Generator.Seed = 1;
var gems = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var features = gems.Select(cells => cells[..5].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var kinds = gems.Select(cells => int.Parse(cells[5], CultureInfo.InvariantCulture)).ToArray();

var order = new int[gems.Length];
for (var i = 0; i < order.Length; i++)
{
    order[i] = i;
}

RandomNumberGenerator.Shuffle(order.AsSpan()); // expect: MLQ1002
var cut = order.Length * 7 / 10;
var (trainX, trainY) = Pick(order[..cut]);
var (testX, testY) = Pick(order[cut..]);

var tree = new C45Learning().Learn(trainX, trainY);
var matrix = new GeneralConfusionMatrix(expected: testY, predicted: tree.Decide(testX));
File.WriteAllText("gems.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, Height = tree.GetHeight() }));

(double[][] X, int[] Y) Pick(int[] places) =>
    (places.Select(place => features[place]).ToArray(), places.Select(place => kinds[place]).ToArray());
