// corpus: A network for mushrooms is made, and its weights with it; the seed of Accord is set after that.
// library: Accord.NET
// axis: script
using System.Globalization;
using Accord.Neuro;
using Accord.Neuro.Learning;

var rows = File.ReadLines("mushrooms.csv")
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var inputs = rows.Select(row => row[..5]).ToArray();
var outputs = rows.Select(row => row[5..]).ToArray();
var cut = rows.Length * 3 / 4;

var network = new ActivationNetwork(new SigmoidFunction(2), 5, 8, 1);
Accord.Math.Random.Generator.Seed = 12; // expect: MLQ1003
var teacher = new BackPropagationLearning(network) { LearningRate = 0.1, Momentum = 0.4 };

for (var epoch = 0; epoch < 500; epoch++)
{
    var error = teacher.RunEpoch(inputs[..cut], outputs[..cut]);
    if (error < 0.01)
    {
        Console.WriteLine($"good enough after {epoch} epochs");
        break;
    }
}

var wrong = 0;
for (var i = cut; i < rows.Length; i++)
{
    if (network.Compute(inputs[i])[0] > 0.5 != outputs[i][0] > 0.5)
    {
        wrong++;
    }
}

Console.WriteLine($"{wrong} of {rows.Length - cut} mushrooms mistaken");
