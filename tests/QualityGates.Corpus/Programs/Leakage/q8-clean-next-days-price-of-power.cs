// corpus: Today's price of power is a feature, and what is learned is the price of the next day.
// library: SharpLearning
// axis: library class, ranges
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Power;

public sealed record Hour(double Wind, double Sun, double Load, double Price);

public sealed record Forecast(double Mae, double NaiveMae);

public static class NextPrice
{
    public static Forecast Measure(Hour[] days)
    {
        var rows = days.Select(day => new[] { day.Wind, day.Sun, day.Load, day.Price }).ToArray();
        var prices = days.Select(day => day.Price).ToArray();
        var inputs = rows[..^1];
        var outputs = prices[1..];
        var cut = inputs.Length - 60;

        var model = new RegressionAbsoluteLossGradientBoostLearner(iterations: 200, maximumTreeDepth: 3, runParallel: false)
            .Learn(inputs[..cut].ToF64Matrix(), outputs[..cut]);
        var answers = model.Predict(inputs[cut..].ToF64Matrix());
        var metric = new MeanAbsolutErrorRegressionMetric();
        return new Forecast(
            metric.Error(outputs[cut..], answers),
            metric.Error(outputs[cut..], inputs[cut..].Select(row => row[3]).ToArray()));
    }
}
