// corpus: Of every glacier station the first seasons are learned and the later ones are predicted; both parts come out of the same groups.
// library: SharpLearning
// axis: LINQ
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

const int Learned = 24;
var stations = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .GroupBy(cells => cells[0], cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .Select(station => station.ToArray())
    .Where(seasons => seasons.Length > Learned)
    .ToList();

var early = stations.SelectMany(seasons => seasons[..Learned]).ToArray();
var late = stations.SelectMany(seasons => seasons[Learned..]).ToArray();

var learner = new RegressionRandomForestLearner(trees: 200, seed: 7, runParallel: false);
var forest = learner.Learn(Weather(early), Melted(early));
var guessed = forest.Predict(Weather(late));

var report = new
{
    Absolute = new MeanAbsolutErrorRegressionMetric().Error(Melted(late), guessed),
    Squared = new MeanSquaredErrorRegressionMetric().Error(Melted(late), guessed),
};
Console.WriteLine($"off by {report.Absolute:F3} metres");
File.WriteAllText("glaciers.json", JsonSerializer.Serialize(report));

static F64Matrix Weather(double[][] seasons) => seasons.Select(season => season[..3]).ToArray();

static double[] Melted(double[][] seasons) => seasons.Select(season => season[3]).ToArray();
