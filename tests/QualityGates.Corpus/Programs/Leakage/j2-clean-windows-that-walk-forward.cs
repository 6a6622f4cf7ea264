// corpus: Weeks of honey with their dates are validated by windows that only ever look back, after they were put in the order of time.
// library: SharpLearning
// axis: arrays
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TimeSeries;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

var weeks = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Week(
        DateOnly.Parse(cells[0], CultureInfo.InvariantCulture),
        Number(cells[1]),
        Number(cells[2]),
        Number(cells[3])))
    .OrderBy(week => week.Monday)
    .ToArray();
var observations = weeks.Select(week => new[] { week.Bloom, week.Rain }).ToArray().ToF64Matrix();
var honey = weeks.Select(week => week.Honey).ToArray();

var walk = new TimeSeriesCrossValidation<double>(initialTrainingSize: 52, retrainInterval: 4);
var predictions = walk.Validate(new RegressionDecisionTreeLearner(maximumTreeDepth: 5, seed: 1), observations, honey);
var expected = walk.GetValidationTargets(honey);
var squared = new MeanSquaredErrorRegressionMetric().Error(expected, predictions);
var absolute = new MeanAbsolutErrorRegressionMetric().Error(expected, predictions);
Console.WriteLine($"off by {absolute:F2} kilograms");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "honey.json"), JsonSerializer.Serialize(new { squared, absolute }));

static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

internal sealed record Week(DateOnly Monday, double Bloom, double Rain, double Honey);
