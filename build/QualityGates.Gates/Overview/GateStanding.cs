namespace QualityGates.Gates.Overview;

/// <summary>What a gate had to look at in a project: without anything, its silence is no praise.</summary>
public sealed class GateStanding(GateDescriptor gate, string stage, bool isEvaluated, IReadOnlyList<string> evidence)
{
    public GateDescriptor Gate { get; } = gate;

    /// <summary>The part of a project's life the gate belongs to.</summary>
    public string Stage { get; } = stage;

    public bool IsEvaluated { get; } = isEvaluated;

    /// <summary>What it looked at; why there was nothing when it is not evaluated. One line each, with paths from the repository's root.</summary>
    public IReadOnlyList<string> Evidence { get; } = evidence;
}

/// <summary>A metric beside what is wanted of it.</summary>
public sealed class MetricStanding
{
    public required string Name { get; init; }

    public required double Value { get; init; }

    /// <summary>Absolute path of the metrics file.</summary>
    public required string File { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }

    public double? Baseline { get; init; }

    /// <summary>Null when its name does not tell.</summary>
    public bool? HigherIsBetter { get; init; }

    public double? Samples { get; init; }

    /// <summary>False when nothing says what it must be.</summary>
    public bool HasThreshold { get; init; }

    /// <summary>Whether a gate found something wrong with it.</summary>
    public bool IsFailed { get; init; }
}
