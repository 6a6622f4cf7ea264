// corpus: A grid of learning rates is searched with a method in another file that scores on the test part; MaxBy takes the best.
// library: ML.NET
// axis: helper in another file
using Credit;

var grid = new Grid(seed: 3);
var scores = new[] { 0.01, 0.05, 0.1, 0.2 }.ToDictionary(rate => rate, grid.Score);
var best = scores.MaxBy(pair => pair.Value); // expect: MLQ2006
File.WriteAllText("rate.json", $"{{ \"rate\": {best.Key}, \"auprc\": {best.Value} }}"); // expect: MLQ1008
