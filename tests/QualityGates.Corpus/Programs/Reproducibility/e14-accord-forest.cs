// corpus: A random forest learns and nobody sets the seed of the library.
// library: Accord.NET
// axis: object initializer, LINQ
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

var rows = File.ReadAllLines(args[0]).Skip(1).Select(l => l.Split(',')).ToArray();
var x = rows.Select(r => r[..^1].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var y = rows.Select(r => int.Parse(r[^1], CultureInfo.InvariantCulture)).ToArray();
var cut = x.Length * 2 / 3;
var teacher = new RandomForestLearning { NumberOfTrees = 50 }; // expect: MLQ1003
var forest = teacher.Learn(x[..cut], y[..cut]);
var error = new ZeroOneLoss(y[cut..]).Loss(forest.Decide(x[cut..]));
Console.WriteLine($"error {error:P1}");
