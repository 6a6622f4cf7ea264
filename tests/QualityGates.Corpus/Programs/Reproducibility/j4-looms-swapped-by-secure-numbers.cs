// corpus: Rows of weaving looms are swapped by secure random numbers before they are cut, and the copies of the train part get shared noise.
// library: SharpLearning
// axis: top-level script, generic extension method, record with
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var looms = File.ReadLines(args[0]).Skip(1).Select(Loom.Parse).ToList();
looms.ShuffleInPlace();

var cut = looms.Count * 3 / 4;
var train = looms.Take(cut).ToList();
var test = looms.Skip(cut).ToList();

var shaken = train.Select(loom => loom with { Tension = loom.Tension + (Random.Shared.NextDouble() - 0.5) * 0.1 }).ToList(); // expect: MLQ1002
train.AddRange(shaken);

var learner = new RegressionRandomForestLearner(trees: 200, seed: 11, runParallel: false);
var model = learner.Learn(Features(train), Breaks(train));

var guesses = model.Predict(Features(test));
var truth = Breaks(test);
var report = new
{
    MeanSquared = new MeanSquaredErrorRegressionMetric().Error(truth, guesses),
    MeanAbsolute = new MeanAbsolutErrorRegressionMetric().Error(truth, guesses),
};
File.WriteAllText(args[1], JsonSerializer.Serialize(report));

static F64Matrix Features(List<Loom> looms) => looms.Select(loom => new[] { loom.Tension, loom.Speed, loom.Humidity }).ToArray();

static double[] Breaks(List<Loom> looms) => looms.Select(loom => loom.Breaks).ToArray();

internal sealed record Loom(double Tension, double Speed, double Humidity, double Breaks)
{
    public static Loom Parse(string line)
    {
        var cells = line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Loom(cells[0], cells[1], cells[2], cells[3]);
    }
}

internal static class Shuffling
{
    public static void ShuffleInPlace<T>(this IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = RandomNumberGenerator.GetInt32(last + 1); // expect: MLQ1002
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
