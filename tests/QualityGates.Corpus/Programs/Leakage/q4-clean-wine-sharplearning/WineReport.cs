using SharpLearning.Metrics.Regression;

namespace Wines;

public sealed record WineReport(double SquaredError, double AbsoluteError, int Wines)
{
    public static WineReport Of(double[] targets, double[] predictions) => new(
        new MeanSquaredErrorRegressionMetric().Error(targets, predictions),
        new MeanAbsolutErrorRegressionMetric().Error(targets, predictions),
        targets.Length);
}
