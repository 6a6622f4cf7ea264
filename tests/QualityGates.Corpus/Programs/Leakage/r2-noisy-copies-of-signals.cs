// corpus: Three noisy copies of each signal are made, the whole is shuffled, and its first part trains.
// library: Accord
// axis: augmentation, lists, local functions
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 2;
var random = new Random(2);
var signals = File.ReadLines("signals.csv").Select(line => line.Split(',')).Select(cells => new Signal(cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), int.Parse(cells[0], CultureInfo.InvariantCulture))).ToList();

var augmented = new List<Signal>();
foreach (var signal in signals)
{
    augmented.Add(signal);
    for (var copy = 0; copy < 3; copy++)
    {
        augmented.Add(signal with { Values = signal.Values.Select(value => value + (random.NextDouble() - 0.5) * 0.02).ToArray() });
    }
}
var shuffled = augmented.OrderBy(_ => random.Next()).ToArray();
var cut = shuffled.Length * 7 / 10;
var (train, test) = (shuffled[..cut], shuffled[cut..]); // expect: MLQ2012

var forest = new RandomForestLearning { NumberOfTrees = 50 }.Learn(train.Select(signal => signal.Values).ToArray(), train.Select(signal => signal.Class).ToArray());
var matrix = new GeneralConfusionMatrix(test.Select(signal => signal.Class).ToArray(), test.Select(signal => forest.Decide(signal.Values)).ToArray());
Console.WriteLine($"kappa {matrix.Kappa:F3}");

sealed record Signal(double[] Values, int Class);
