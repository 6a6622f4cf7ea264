// corpus: The limits for clipping are quantiles of the months that are learned from.
// library: SharpLearning
// axis: record of limits, static factory, spans
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var year = JsonSerializer.Deserialize<Hour[]>(File.ReadAllText("hours.json"))!;
var (first, rest) = (year.AsSpan(0, 6000).ToArray(), year.AsSpan(6000).ToArray());
var limits = Limits.Of(first);
var train = limits.Apply(first);
var test = limits.Apply(rest);

var model = new RegressionRandomForestLearner(trees: 150, seed: 3).Learn(Features(train), Targets(train));
var error = new MeanAbsolutErrorRegressionMetric().Error(Targets(test), model.Predict(Features(test)));
File.WriteAllText("hours-report.json", JsonSerializer.Serialize(new { error }));

static F64Matrix Features(Hour[] rows) => rows.Select(static h => new[] { h.Load, h.Temperature }).ToArray();

static double[] Targets(Hour[] rows) => rows.Select(static h => h.Next).ToArray();

internal sealed record Limits(double Low, double High)
{
    public static Limits Of(Hour[] hours)
    {
        var sorted = hours.Select(static h => h.Load).Order().ToArray();
        return new Limits(sorted[sorted.Length / 100], sorted[sorted.Length * 99 / 100]);
    }

    public Hour[] Apply(Hour[] hours) => Array.ConvertAll(hours, h => h with { Load = Math.Clamp(h.Load, Low, High) });
}

internal sealed record Hour(double Load, double Temperature, double Next);
