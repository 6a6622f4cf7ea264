// corpus: A forest learns from the first nine hundred bearings and is tested on those behind the eight hundredth.
// library: Accord.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 17;

var bearings = File.ReadAllLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var train = bearings[..900];
var test = bearings[800..];

var learner = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.7 };
var forest = learner.Learn(Readings(train), Faults(train));

var matrix = new GeneralConfusionMatrix(Faults(test), forest.Decide(Readings(test))); // expect: MLQ2004
File.WriteAllText("bearings.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, matrix.Error }));

static double[][] Readings(string[][] rows) =>
    rows.Select(row => row[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();

static int[] Faults(string[][] rows) => rows.Select(row => int.Parse(row[^1], CultureInfo.InvariantCulture)).ToArray();
