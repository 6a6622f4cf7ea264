// corpus: A linear machine of Accord scores seeds, and the scores are compared with one half, though the boundary is at zero.
// library: Accord
// axis: console, arrays
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;

var seeds = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var inputs = seeds.Select(cells => cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var viable = seeds.Select(cells => cells[^1] == "1").ToArray();

Accord.Math.Random.Generator.Seed = 5;
var cut = inputs.Length * 3 / 4;
var machine = new LinearDualCoordinateDescent { Complexity = 0.5, Tolerance = 1e-4 }.Learn(inputs[..cut], viable[..cut]);

var scores = machine.Score(inputs[cut..]);
var accepted = scores.Select(score => score > 0.5).ToArray(); // expect: MLQ3006
var matrix = new ConfusionMatrix(accepted, viable[cut..]);
File.WriteAllText("seeds.json", JsonSerializer.Serialize(new { matrix.Precision, matrix.Recall, matrix.FScore }));
