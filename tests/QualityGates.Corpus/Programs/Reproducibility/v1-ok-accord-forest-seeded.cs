// corpus: The generator of Accord is seeded before the forest learns.
// library: Accord
// axis: top-level
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;

Accord.Math.Random.Generator.Seed = 1;

var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToList();
var inputs = rows.Select(cells => cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var outputs = rows.Select(cells => int.Parse(cells[^1], CultureInfo.InvariantCulture)).ToArray();
var cut = inputs.Length * 4 / 5;
var forest = new RandomForestLearning { NumberOfTrees = 60 }.Learn(inputs[..cut], outputs[..cut]);
var decided = forest.Decide(inputs[cut..]);
Console.WriteLine(decided.Zip(outputs[cut..]).Count(pair => pair.First == pair.Second) / (double)decided.Length);
