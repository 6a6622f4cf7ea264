namespace QualityGates.Gates.Evaluation;

/// <summary>A number of an evaluation and what its file says about how certain it is.</summary>
internal sealed class Metric(string name, double value, string file, Place at)
{
    /// <summary>The path in its file, with '/': <c>auc</c>, <c>model/auc</c>, <c>slices/country=de/auc</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The last part of the name, which says what is measured.</summary>
    public string Kind { get; } = name.Substring(name.LastIndexOf('/') + 1);

    /// <summary>May be NaN or infinite: what the file says is kept as it is.</summary>
    public double Value { get; } = value;

    public string File { get; } = file;

    public Place At { get; } = at;

    /// <summary>Rows the value was computed from, when they stand beside it.</summary>
    public double? Samples { get; set; }

    /// <summary>Standard deviation over repetitions with other seeds or folds.</summary>
    public double? Spread { get; set; }

    /// <summary>Repetitions the value is the mean of; 1 when the file does not say.</summary>
    public int Repetitions { get; set; } = 1;

    /// <summary>Confidence interval.</summary>
    public (double Lower, double Upper)? Interval { get; set; }

    public bool IsFinite => !double.IsNaN(Value) && !double.IsInfinity(Value);

    /// <summary>
    /// Half of the range in which the value may lie by chance alone: half of the confidence interval, or two standard errors of the mean
    /// over seeds. Null when the file says nothing of it.
    /// </summary>
    public double? Noise =>
        Interval is var (lower, upper) && upper >= lower ? (upper - lower) / 2
        : Spread is >= 0 ? 2 * Spread.Value / Math.Sqrt(Math.Max(1, Repetitions))
        : null;
}

/// <summary>A text in a metrics file: a hash, an id, a date.</summary>
internal sealed class MetricText(string name, string text, string file, Place at)
{
    public string Name { get; } = name;

    public string Text { get; } = text;

    public string File { get; } = file;

    public Place At { get; } = at;
}
