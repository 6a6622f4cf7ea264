// corpus: The means of the known and the unknown leaves are printed, to see how the parts differ; distances to the centres are taken with neither.
// library: NumSharp
// axis: script
using System.Globalization;
using System.Text.Json;
using NumSharp;

np.random.seed(6);

var leaves = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => (Species: cells[0], Shape: Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture))))
    .ToArray();
var cut = leaves.Length * 3 / 4;
var (train, test) = (leaves[..cut], leaves[cut..]);

var centres = train
    .GroupBy(leaf => leaf.Species)
    .ToDictionary(group => group.Key, group => np.mean(np.array(group.Select(leaf => leaf.Shape).ToArray()), 0));

var knownMean = np.mean(np.array(train.Select(leaf => leaf.Shape).ToArray()), 0);
var unknownMean = np.mean(np.array(test.Select(leaf => leaf.Shape).ToArray()), 0);
Console.WriteLine($"known {knownMean}");
Console.WriteLine($"unknown {unknownMean}");

var answers = test.Select(leaf => centres.MinBy(centre => (double)np.sum(np.square(np.array(leaf.Shape) - centre.Value))).Key).ToArray();
var right = answers.Zip(test, (answer, leaf) => answer == leaf.Species).Count(same => same);
var recalls = test.Zip(answers)
    .GroupBy(pair => pair.First.Species)
    .ToDictionary(group => group.Key, group => group.Count(pair => pair.Second == group.Key) / (double)group.Count());

Console.WriteLine($"{right} of {test.Length} leaves, mean recall {recalls.Values.Average():P1}");
File.WriteAllText("leaves.metrics.json", JsonSerializer.Serialize(new { right, test.Length, recalls }));
