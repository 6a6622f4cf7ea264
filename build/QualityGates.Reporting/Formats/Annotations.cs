using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>
/// Which findings become annotations: both GitHub and Azure keep ten of a kind per step and drop the rest without a word, so the loudest
/// come first, and what is left is told as plain lines.
/// </summary>
internal static class Annotations
{
    public const int LimitPerKind = 10;

    /// <summary>Errors first; within a kind one of every id before the second of any, so that no id hides the others.</summary>
    public static IReadOnlyList<ReportFinding> Choose(QualityReport report, ReportSeverity severity, int limit)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. report.Active.Where(finding => finding.Severity == severity)
            .Select(finding => (Finding: finding, Rank: ranks[finding.Id] = ranks.GetValueOrDefault(finding.Id) + 1))
            .OrderBy(entry => entry.Rank).Take(limit).Select(entry => entry.Finding)];
    }

    /// <summary>A finding as a plain line that no log reader takes for a command or for a compiler's message.</summary>
    public static string PlainLine(QualityReport report, ReportFinding finding) => Harmless(
        "- " + ReportWords.Of(finding.Severity) + " " + finding.Id + " " + ReportPath.From(report.Root, finding.At.File)
        + (finding.At.Line > 0 ? ":" + ReportWords.Number(finding.At.Line) : "") + " " + finding.Message);

    /// <summary>Both platforms look for "##[" and "##vso[" anywhere in a line; "::" counts at its start, where our own words stand.</summary>
    public static string Harmless(string line) => VisibleLine.Of(line)
        .Replace("##[", "## [", StringComparison.Ordinal).Replace("##vso[", "## vso[", StringComparison.OrdinalIgnoreCase);
}
