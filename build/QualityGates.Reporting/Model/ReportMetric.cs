namespace QualityGates.Reporting;

/// <summary>A number of the evaluation beside what it must be.</summary>
public sealed record ReportMetric
{
    public required string Name { get; init; }

    public required double Value { get; init; }

    /// <summary>Smallest accepted value; null when none is set.</summary>
    public double? Min { get; init; }

    /// <summary>Largest accepted value; null when none is set.</summary>
    public double? Max { get; init; }

    /// <summary>The value of the accepted model; null when there is none.</summary>
    public double? Baseline { get; init; }

    /// <summary>Null when the metric's name says nothing of it.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>Not evaluated: no threshold is set.</summary>
    public required GateState State { get; init; }

    /// <summary>Rows it was computed from; null when the file does not say.</summary>
    public double? Samples { get; init; }

    /// <summary>Absolute path of the file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>Earlier values, oldest first, without the present one.</summary>
    public IReadOnlyList<MetricPoint> History { get; init; } = [];
}

/// <summary>A value a metric had.</summary>
/// <param name="Revision">Where it comes from: a commit.</param>
/// <param name="At">When that was written.</param>
/// <param name="Value">The value; finite.</param>
public sealed record MetricPoint(string Revision, DateTimeOffset At, double Value);
