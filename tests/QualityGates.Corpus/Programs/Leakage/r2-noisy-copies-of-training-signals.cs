// corpus: The noisy copies are made of training signals only.
// library: Accord
// axis: augmentation, SelectMany
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 2;
var random = new Random(2);
var signals = File.ReadLines("signals.csv").Select(line => line.Split(',')).Select(cells => new Signal(cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), int.Parse(cells[0], CultureInfo.InvariantCulture))).ToArray();
random.Shuffle(signals);
var cut = signals.Length * 7 / 10;
var train = signals[..cut].SelectMany(signal => Copies(signal, 3)).ToArray();
var test = signals[cut..];

var forest = new RandomForestLearning { NumberOfTrees = 50 }.Learn(train.Select(signal => signal.Values).ToArray(), train.Select(signal => signal.Class).ToArray());
var matrix = new GeneralConfusionMatrix(test.Select(signal => signal.Class).ToArray(), test.Select(signal => forest.Decide(signal.Values)).ToArray());
Console.WriteLine($"kappa {matrix.Kappa:F3}");

IEnumerable<Signal> Copies(Signal signal, int count)
{
    yield return signal;
    for (var copy = 0; copy < count; copy++)
    {
        yield return signal with { Values = signal.Values.Select(value => value + (random.NextDouble() - 0.5) * 0.02).ToArray() };
    }
}

sealed record Signal(double[] Values, int Class);
