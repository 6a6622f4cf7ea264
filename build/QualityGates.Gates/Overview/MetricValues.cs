using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Overview;

/// <summary>The metrics of a text that stood in a metrics file once.</summary>
public static class MetricValues
{
    /// <summary>Finite values by name; none when the text cannot be read.</summary>
    /// <param name="text">The content.</param>
    /// <param name="path">Absolute path of the file, whose extension tells the form.</param>
    public static IReadOnlyDictionary<string, double> Of(string text, string path)
    {
        var file = MetricsFile.Read(text, path);
        return file.Problem.Length > 0
            ? new Dictionary<string, double>(StringComparer.Ordinal)
            : file.Metrics.Where(metric => metric.IsFinite).ToDictionary(metric => metric.Name, metric => metric.Value, StringComparer.Ordinal);
    }
}
