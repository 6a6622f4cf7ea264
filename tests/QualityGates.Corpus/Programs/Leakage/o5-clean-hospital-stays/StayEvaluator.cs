using Microsoft.ML;
using Microsoft.ML.Data;

namespace HospitalStays;

public sealed record StayScore(double MeanAbsoluteError, double RootMeanSquaredError, double RSquared)
{
    public static StayScore Of(RegressionMetrics metrics) =>
        new(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared);
}

public sealed record StayReport(StayScore Train, StayScore Test);

public static class StayEvaluator
{
    public static StayReport Judge(MLContext ml, FittedStays fitted, StayParts parts)
    {
        StayScore Score(IDataView rows) =>
            StayScore.Of(ml.Regression.Evaluate(fitted.Whole.Transform(rows), labelColumnName: nameof(Stay.Days)));

        return new StayReport(Train: Score(parts.Train), Test: Score(parts.Test));
    }
}
