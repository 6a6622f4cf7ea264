// corpus: Limits for clipping are quantiles of the whole year; the clipped rows are cut into months to learn from and months to test with.
// library: SharpLearning
// axis: record of limits, static factory, index arrays
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var year = JsonSerializer.Deserialize<Hour[]>(File.ReadAllText("hours.json"))!;
var limits = Limits.Of(year.Select(static h => h.Load)); // expect: MLQ2001
var clipped = year.Select(h => h with { Load = limits.Clip(h.Load) }).ToArray();
var train = clipped[..6000];
var test = clipped[6000..];

var model = new RegressionRandomForestLearner(trees: 150, seed: 3).Learn(Features(train), Targets(train));
var error = new MeanAbsolutErrorRegressionMetric().Error(Targets(test), model.Predict(Features(test)));
File.WriteAllText("hours-report.json", JsonSerializer.Serialize(new { error }));

static F64Matrix Features(Hour[] rows) => rows.Select(static h => new[] { h.Load, h.Temperature }).ToArray();

static double[] Targets(Hour[] rows) => rows.Select(static h => h.Next).ToArray();

internal sealed record Limits(double Low, double High)
{
    public static Limits Of(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return new Limits(sorted[(int)(sorted.Length * 0.01)], sorted[(int)(sorted.Length * 0.99)]);
    }

    public double Clip(double value) => Math.Clamp(value, Low, High);
}

internal sealed record Hour(double Load, double Temperature, double Next);
