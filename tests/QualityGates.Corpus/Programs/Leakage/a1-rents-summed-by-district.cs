// corpus: A loop adds up the rents of all flats by district, their mean becomes a feature, and only then the flats are divided.
// library: SharpLearning
// axis: console, dictionaries
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var flats = File.ReadLines(args[0]).Skip(1).Select(Flat.Parse).ToList();
var sums = new Dictionary<string, double>();
var counts = new Dictionary<string, int>();
foreach (var flat in flats)
{
    sums[flat.District] = sums.GetValueOrDefault(flat.District) + flat.Rent; // expect: MLQ2001
    counts[flat.District] = counts.GetValueOrDefault(flat.District) + 1;
}

var observations = flats
    .Select(flat => new[] { flat.Area, flat.Rooms, flat.Floor, sums[flat.District] / counts[flat.District] })
    .ToArray()
    .ToF64Matrix();
var rents = flats.Select(flat => flat.Rent).ToArray();

var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 3).SplitSet(observations, rents);
var learner = new RegressionRandomForestLearner(trees: 200, seed: 3);
var forest = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var predicted = forest.Predict(split.TestSet.Observations);

var mae = new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted);
var rmse = new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predicted);
File.WriteAllText(args[1], JsonSerializer.Serialize(new { mae, rmse, flats = flats.Count }));
Console.WriteLine($"off by {mae:F0} on average");

internal sealed record Flat(string District, double Area, double Rooms, double Floor, double Rent)
{
    public static Flat Parse(string line)
    {
        var cells = line.Split(';');
        return new Flat(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
