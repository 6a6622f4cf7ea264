// corpus: Rows of seals are put in a sampled order of Accord, and its seed is set only then, before the forest.
// library: Accord
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

var seals = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var order = Vector.Sample(seals.Length);
var mixed = order.Select(place => seals[place]).ToArray();
var features = mixed.Select(cells => cells[..4].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var colonies = mixed.Select(cells => int.Parse(cells[4], CultureInfo.InvariantCulture)).ToArray();
var cut = mixed.Length * 3 / 4;

Generator.Seed = 19; // expect: MLQ1003
var forest = new RandomForestLearning { NumberOfTrees = 40 }.Learn(features[..cut], colonies[..cut]);
var matrix = new GeneralConfusionMatrix(expected: colonies[cut..], predicted: forest.Decide(features[cut..]));
File.WriteAllText("seals.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));
