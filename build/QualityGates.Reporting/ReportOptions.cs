namespace QualityGates.Reporting;

/// <summary>What a face decides about a report, because only it knows where the text goes.</summary>
public sealed record ReportOptions
{
    /// <summary>Absolute path that the text format shows paths from; the report's root when empty.</summary>
    public string Directory { get; init; } = "";

    /// <summary>Whether a terminal shows the text format, which then has colours.</summary>
    public bool UseColour { get; init; }
}
