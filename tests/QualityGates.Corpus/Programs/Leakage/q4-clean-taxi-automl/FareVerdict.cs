using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Taxi;

public static class BaselineFare
{
    public static ITransformer Fit(MLContext ml, IDataView train) =>
        ml.Transforms.Concatenate("Raw", nameof(Ride.Kilometres), nameof(Ride.Minutes))
            .Append(ml.Transforms.NormalizeMinMax("Features", "Raw"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Ride.Fare)))
            .Fit(train);
}

public sealed record FareVerdict(RegressionMetrics Winner, RegressionMetrics Baseline)
{
    public bool BetterThanBaseline => Winner.MeanAbsoluteError < Baseline.MeanAbsoluteError;

    public static FareVerdict Of(MLContext ml, RunDetail<RegressionMetrics> winner, ITransformer baseline, IDataView test)
    {
        return new FareVerdict(Measure(winner.Model), Measure(baseline));

        RegressionMetrics Measure(ITransformer model) => ml.Regression.Evaluate(model.Transform(test), nameof(Ride.Fare));
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(new { Winner, Baseline }));
}
