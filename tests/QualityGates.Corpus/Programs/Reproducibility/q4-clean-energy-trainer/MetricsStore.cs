using System.Text.Json;
using Microsoft.ML.Data;

namespace Energy.Training;

public sealed record ConsumptionReport(double RootMeanSquaredError, double MeanAbsoluteError, double RSquared, double BaselineError)
{
    public static ConsumptionReport From(RegressionMetrics metrics, double baseline) =>
        new(metrics.RootMeanSquaredError, metrics.MeanAbsoluteError, metrics.RSquared, baseline);
}

public interface IMetricsStore
{
    void Write(ConsumptionReport report);
}

public sealed class JsonMetricsStore(TrainingOptions options) : IMetricsStore
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public void Write(ConsumptionReport report) =>
        File.WriteAllText(options.MetricsFile, JsonSerializer.Serialize(report, Indented));
}
