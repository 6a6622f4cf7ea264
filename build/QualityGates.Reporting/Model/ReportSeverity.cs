namespace QualityGates.Reporting;

/// <summary>How loud a finding is, after everything that changes severities was applied.</summary>
public enum ReportSeverity
{
    /// <summary>Advice; fails nothing.</summary>
    Note,

    Warning,

    Error,
}
