using System.Text.Json;
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers;
using SharpLearning.Metrics.Regression;

namespace Soil;

public sealed class TestReport
{
    private readonly Dictionary<string, double> _figures = new(StringComparer.Ordinal);

    public static TestReport Of(IPredictorModel<double> model, ObservationTargetSet rows)
    {
        var predictions = model.Predict(rows.Observations);
        var report = new TestReport();
        foreach (var (name, metric) in Metrics())
        {
            report._figures[name] = metric.Error(rows.Targets, predictions);
        }

        return report;
    }

    public void Print(TextWriter writer)
    {
        foreach (var (name, value) in _figures)
        {
            writer.WriteLine($"{name,-6} {value:F4}");
        }
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_figures));

    private static IEnumerable<(string Name, IRegressionMetric Metric)> Metrics() =>
    [
        ("rmse", new RootMeanSquareRegressionMetric()),
        ("mae", new MeanAbsolutErrorRegressionMetric()),
        ("r2", new CoefficientOfDeterminationMetric()),
    ];
}
