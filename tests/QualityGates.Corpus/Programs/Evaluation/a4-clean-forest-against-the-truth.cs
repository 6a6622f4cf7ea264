// corpus: A forest of Accord decides about the mushrooms kept back, each answer is compared with the truth, and only then about one that was found.
// library: Accord.NET
// axis: script, counting by hand
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;

Accord.Math.Random.Generator.Seed = 7;

var lines = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = lines.Select(line => line[..^1]).ToArray();
var kinds = lines.Select(line => (int)line[^1]).ToArray();
var cut = lines.Length * 7 / 10;

var teacher = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.8 };
teacher.ParallelOptions.MaxDegreeOfParallelism = 1;
var forest = teacher.Learn(inputs[..cut], kinds[..cut]);

var answers = forest.Decide(inputs[cut..]);
var truth = kinds[cut..];
var wrong = new Dictionary<int, int>();
for (var i = 0; i < answers.Length; i++)
{
    if (answers[i] != truth[i])
    {
        wrong[truth[i]] = wrong.GetValueOrDefault(truth[i]) + 1;
    }
}

File.WriteAllText(args[1], JsonSerializer.Serialize(wrong));
if (wrong.Values.Sum() * 20 > answers.Length)
{
    return 1;
}

var found = Array.ConvertAll(args[2].Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture));
Console.WriteLine($"kind {forest.Decide(found)}");
return 0;
