// corpus: The rows of a bridge's counter are written out with the number of cyclists in them, which a boosted model is to tell.
// library: SharpLearning
// axis: console
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var days = JsonSerializer.Deserialize<List<Day>>(File.ReadAllText(args[0])) ?? [];
var cut = days.Count * 4 / 5;
var inputs = days.Select(day => new[] { day.Warmth, day.Rain, day.Holiday ? 1.0 : 0.0, day.Cyclists, day.Month }).ToArray();
var counts = days.Select(day => day.Cyclists).ToArray();

var learner = new RegressionSquareLossGradientBoostLearner(iterations: 120, learningRate: 0.05, maximumTreeDepth: 4, runParallel: false);
var model = learner.Learn(inputs[..cut].ToF64Matrix(), counts[..cut]); // expect: MLQ2008
var answers = model.Predict(inputs[cut..].ToF64Matrix());

var outcome = new Dictionary<string, double>
{
    ["mae"] = new MeanAbsolutErrorRegressionMetric().Error(counts[cut..], answers),
    ["mse"] = new MeanSquaredErrorRegressionMetric().Error(counts[cut..], answers),
};
File.WriteAllText(args[1], JsonSerializer.Serialize(outcome));
foreach (var (name, value) in outcome)
{
    Console.WriteLine($"{name} {value.ToString("F2", CultureInfo.InvariantCulture)}");
}

internal sealed record Day(double Warmth, double Rain, bool Holiday, double Cyclists, double Month);
