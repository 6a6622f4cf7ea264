// corpus: A year near the end of a sorted array says where vintages are cut, and is no part of any row.
// library: SharpLearning
// axis: records
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var vintages = File.ReadLines(args[0]).Skip(1).Select(Vintage.Parse).ToList();

var years = vintages.Select(vintage => vintage.Year).ToArray();
Array.Sort(years);
var cutoff = years[years.Length * 3 / 4];

var known = vintages.Where(vintage => vintage.Year < cutoff).ToList();
var later = vintages.Where(vintage => vintage.Year >= cutoff).ToList();

var learner = new RegressionAbsoluteLossGradientBoostLearner(iterations: 150, maximumTreeDepth: 4);
var model = learner.Learn(known.Select(vintage => vintage.Weather).ToArray().ToF64Matrix(), known.Select(vintage => vintage.Price).ToArray());

var predicted = model.Predict(later.Select(vintage => vintage.Weather).ToArray().ToF64Matrix());
var truth = later.Select(vintage => vintage.Price).ToArray();
var report = new Report(
    cutoff,
    new MeanAbsolutErrorRegressionMetric().Error(truth, predicted),
    new RootMeanSquareRegressionMetric().Error(truth, predicted));
Console.WriteLine(report);
File.WriteAllText("vintages.metrics.json", JsonSerializer.Serialize(report));

internal sealed record Report(int Cutoff, double Mae, double Rmse);

internal sealed record Vintage(int Year, double[] Weather, double Price)
{
    public static Vintage Parse(string line)
    {
        var cells = line.Split(';');
        return new Vintage(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            [.. cells[1..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))],
            double.Parse(cells[^1], CultureInfo.InvariantCulture));
    }
}
