// corpus: The mean rent of each borough is added up over all flats and becomes a feature of them, before the flats are divided.
// library: SharpLearning
// axis: script
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var flats = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Flat(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3])))
    .ToList();

var sums = new Dictionary<string, double>();
var counts = new Dictionary<string, int>();
foreach (var flat in flats)
{
    sums[flat.Borough] = sums.GetValueOrDefault(flat.Borough) + flat.Rent; // expect: MLQ2001
    counts[flat.Borough] = counts.GetValueOrDefault(flat.Borough) + 1;
}

F64Matrix observations = flats
    .Select(flat => new[] { flat.Area, flat.Floor, sums[flat.Borough] / counts[flat.Borough] })
    .ToArray();
var rents = flats.Select(flat => flat.Rent).ToArray();

var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 8).SplitSet(observations, rents);
var forest = new RegressionRandomForestLearner(trees: 200, seed: 8).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var predicted = forest.Predict(split.TestSet.Observations);

var mae = new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted);
var rmse = new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predicted);
Console.WriteLine($"MAE {mae:F0}, RMSE {rmse:F0}");
File.WriteAllText("flats.metrics.json", JsonSerializer.Serialize(new { mae, rmse }));

static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

internal sealed record Flat(string Borough, double Area, double Floor, double Rent);
