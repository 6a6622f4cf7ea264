namespace QualityGates.Gates.Evaluation;

/// <summary>Numbers that qualify another number: its spread, its interval, the rows behind it.</summary>
internal static class MetricDetails
{
    private static readonly string[] SpreadNames = ["std", "stddev", "stdev", "std_dev", "standard_deviation", "standarddeviation", "sd", "spread"];
    private static readonly string[] LowerNames = ["ci_lower", "lower", "lower_bound", "ci_low", "lower_ci"];
    private static readonly string[] UpperNames = ["ci_upper", "upper", "upper_bound", "ci_high", "upper_ci"];
    private static readonly string[] RepetitionNames = ["seeds", "folds", "repeats", "repetitions", "runs"];

    /// <summary>What files call the number of rows behind a value.</summary>
    public static IReadOnlyList<string> SampleNames { get; } =
    [
        "samples", "rows", "n", "count", "support", "n_samples", "num_samples", "sample_count", "sample_size", "samplesize", "examples",
        "num_examples", "example_count", "test_rows", "n_test",
    ];

    public static bool IsDetail(string name)
    {
        var normal = MetricsFile.Normal(name);
        return normal is "confidenceinterval" or "ci"
            || SpreadNames.Concat(LowerNames).Concat(UpperNames).Concat(RepetitionNames).Concat(SampleNames).Any(known => MetricsFile.Normal(known) == normal);
    }

    /// <summary>Details that stand inside the metric's own object or row.</summary>
    public static void Attach(Metric metric, Func<string, double?> find)
    {
        metric.Samples ??= First(SampleNames, find);
        AttachNoise(metric, find);
    }

    private static void AttachNoise(Metric metric, Func<string, double?> find)
    {
        metric.Spread ??= First(SpreadNames, find);
        if (First(RepetitionNames, find) is { } repetitions and >= 1 and <= int.MaxValue)
        {
            metric.Repetitions = (int)repetitions;
        }

        if (metric.Interval is null && First(LowerNames, find) is { } lower && First(UpperNames, find) is { } upper)
        {
            metric.Interval = (lower, upper);
        }
    }

    /// <summary>Details that stand beside the metric under longer names: <c>auc</c>, <c>auc_std</c>, <c>auc_ci_lower</c>; and rows of its group.</summary>
    public static void Attach(MetricsFile file)
    {
        var byName = new Dictionary<string, Metric>(StringComparer.Ordinal);
        foreach (var metric in file.Metrics)
        {
            byName[MetricsFile.Normal(metric.Name)] = metric;
        }

        foreach (var metric in file.Metrics)
        {
            var name = MetricsFile.Normal(metric.Name);
            // Not the rows: error_count is no number of rows behind error.
            AttachNoise(metric, detail => ValueOf(name + MetricsFile.Normal(detail)));
            if (metric.Samples is null)
            {
                var group = name.LastIndexOf('/') < 0 ? "" : name.Substring(0, name.LastIndexOf('/') + 1);
                metric.Samples = First(SampleNames, known => ValueOf(group + MetricsFile.Normal(known)));
            }
        }

        double? ValueOf(string name) => byName.TryGetValue(name, out var found) ? found.Value : null;
    }

    private static double? First(IReadOnlyList<string> names, Func<string, double?> find)
    {
        foreach (var name in names)
        {
            if (find(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
