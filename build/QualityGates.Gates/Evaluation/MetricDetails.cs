namespace QualityGates.Gates.Evaluation;

/// <summary>Numbers that qualify another number: its spread, its interval, the rows behind it.</summary>
internal static class MetricDetails
{
    private static readonly string[] SpreadNames = ["std", "stddev", "stdev", "std_dev", "standard_deviation", "standarddeviation", "sd", "spread"];
    private static readonly string[] LowerNames = ["ci_lower", "lower", "lower_bound", "ci_low", "lower_ci"];
    private static readonly string[] UpperNames = ["ci_upper", "upper", "upper_bound", "ci_high", "upper_ci"];
    private static readonly string[] RepetitionNames = ["seeds", "folds", "repeats", "repetitions", "runs"];

    private static readonly string[] NoiseSuffixes =
        [.. SpreadNames.Concat(LowerNames).Concat(UpperNames).Concat(RepetitionNames).Select(MetricsFile.Normal).Distinct()];

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

        // Most files have no such names, and some have a great many metrics: the owners are found from the details, not the other way round.
        foreach (var owner in byName.Keys.SelectMany(OwnersOf).Distinct(StringComparer.Ordinal))
        {
            // Or under the name of a mean: f1_mean, f1_std.
            if (byName.TryGetValue(owner, out var metric) || byName.TryGetValue(owner + "mean", out metric))
            {
                // Not the rows: error_count is no number of rows behind error.
                AttachNoise(metric, name => ValueOf(owner + MetricsFile.Normal(name)));
            }
        }

        var rowsOfGroup = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (var metric in file.Metrics.Where(metric => metric.Samples is null))
        {
            var name = MetricsFile.Normal(metric.Name);
            var group = name.Substring(0, name.LastIndexOf('/') + 1);
            if (!rowsOfGroup.TryGetValue(group, out var rows))
            {
                rows = First(SampleNames, known => ValueOf(group + MetricsFile.Normal(known)));
                rowsOfGroup.Add(group, rows);
            }

            metric.Samples = rows;
        }

        double? ValueOf(string name) => byName.TryGetValue(name, out var found) ? found.Value : null;
    }

    private static IEnumerable<string> OwnersOf(string detail) => NoiseSuffixes
        .Where(suffix => detail.Length > suffix.Length && detail.EndsWith(suffix, StringComparison.Ordinal))
        .Select(suffix => detail.Substring(0, detail.Length - suffix.Length));

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
