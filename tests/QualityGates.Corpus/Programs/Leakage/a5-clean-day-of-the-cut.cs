// corpus: A statistic of all days says where the rows are cut, and another one which rows are left out as mistakes; neither goes into a feature.
// library: SharpLearning
// axis: arrays, LINQ, cut by a quantile
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var trips = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Trip(
        int.Parse(cells[0], CultureInfo.InvariantCulture),
        double.Parse(cells[1], CultureInfo.InvariantCulture),
        double.Parse(cells[2], CultureInfo.InvariantCulture),
        double.Parse(cells[3], CultureInfo.InvariantCulture)))
    .ToArray();

var limit = 20 * trips.Average(trip => trip.Minutes);
var sane = trips.Where(trip => trip.Minutes < limit).ToArray();
var cut = sane.Select(trip => trip.Day).Order().ElementAt(sane.Length * 4 / 5);
var before = sane.Where(trip => trip.Day < cut).ToArray();
var after = sane.Where(trip => trip.Day >= cut).ToArray();

var learner = new RegressionSquareLossGradientBoostLearner(iterations: 120, maximumTreeDepth: 4, runParallel: false);
var model = learner.Learn(Inputs(before), Minutes(before));
var foreseen = model.Predict(Inputs(after));
var absolute = new MeanAbsolutErrorRegressionMetric().Error(Minutes(after), foreseen);
var squared = new MeanSquaredErrorRegressionMetric().Error(Minutes(after), foreseen);
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{absolute};{squared}"));

static F64Matrix Inputs(Trip[] trips) =>
    trips.Select(trip => new[] { trip.Kilometres, trip.Hour }).ToArray().ToF64Matrix();

static double[] Minutes(Trip[] trips) => trips.Select(trip => trip.Minutes).ToArray();

internal sealed record Trip(int Day, double Kilometres, double Hour, double Minutes);
