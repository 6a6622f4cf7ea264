namespace QualityGates.Reporting;

/// <summary>The answer to "may this be shipped?".</summary>
public enum Verdict
{
    /// <summary>No active warning or error.</summary>
    Passed,

    /// <summary>At least one active warning or error.</summary>
    Failed,

    /// <summary>Something could not be checked. Stronger than failed: an answer is missing.</summary>
    Incomplete,
}

/// <summary>Everything one check has to say, ready to be told in any format.</summary>
public sealed record QualityReport
{
    /// <summary>Absolute path of the folder that paths are shown from: the root of the repository.</summary>
    public required string Root { get; init; }

    /// <summary>Version of the tool.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>Absolute paths of the projects that were checked.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Sorted by file and place when read.</summary>
    public IReadOnlyList<ReportFinding> Findings { get => field; init => field = [.. value.Order(ByPlace)]; } = [];

    /// <summary>In the order of the stages.</summary>
    public IReadOnlyList<ReportGate> Gates { get; init; } = [];

    /// <summary>In the order of their days; empty when no plan is known. The page hangs them onto the stages of the gates.</summary>
    public IReadOnlyList<ReportPhase> Phases { get; init; } = [];

    public IReadOnlyList<ReportMetric> Metrics { get; init; } = [];

    /// <summary>Why something could not be checked and what to do, one sentence or two each.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>How often a rule is right, as far as it was measured, by id.</summary>
    public IReadOnlyDictionary<string, string> PrecisionNotes { get; init; } = new Dictionary<string, string>();

    public IEnumerable<ReportFinding> Active => Findings.Where(finding => finding.IsActive);

    public Verdict Verdict => Failures.Count > 0 ? Verdict.Incomplete
        : Active.Any(finding => finding.Severity >= ReportSeverity.Warning) ? Verdict.Failed
        : Verdict.Passed;

    public int Count(ReportSeverity severity) => Active.Count(finding => finding.Severity == severity);

    private static Comparer<ReportFinding> ByPlace { get; } = Comparer<ReportFinding>.Create(static (left, right) =>
    {
        var order = string.CompareOrdinal(left.At.File, right.At.File);
        order = order != 0 ? order : left.At.Line.CompareTo(right.At.Line);
        order = order != 0 ? order : left.At.Column.CompareTo(right.At.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    });
}
