using QualityGates.Analysis.Checking;
using QualityGates.Gates;
using QualityGates.Reporting;
using SuppressionKind = QualityGates.Reporting.SuppressionKind;
using Suppressions = QualityGates.Analysis.Checking.SuppressionKind;

namespace QualityGates.Tool;

/// <summary>The answer of a check as the report has it.</summary>
internal static class CheckReport
{
    public static QualityReport Of(CheckResult result, string root) => new()
    {
        Root = root,
        ToolVersion = ToolVersion.Current,
        Projects = result.Projects,
        Findings = [.. result.Findings.Select(FindingOf)],
        Failures = result.Failures,
    };

    private static ReportFinding FindingOf(CheckedFinding finding) => new()
    {
        Id = finding.Id,
        Title = finding.Title,
        Severity = finding.Level switch { Level.Error => ReportSeverity.Error, Level.Warning => ReportSeverity.Warning, _ => ReportSeverity.Note },
        Message = finding.Message,
        At = PlaceOf(finding.File, finding.At),
        Evidence = [.. finding.Evidence.Select(place => PlaceOf(place.File, place.At) with { Message = place.What })],
        HelpLink = finding.HelpLink,
        Fingerprint = finding.Fingerprint,
        Subject = finding.Key.Subject,
        Project = finding.Project,
        Suppression = finding.Suppression is { } suppression
            ? new Suppression(KindOf(suppression.Kind), suppression.Justification)
            : null,
    };

    private static SuppressionKind KindOf(Suppressions kind) => kind switch
    {
        Suppressions.Baseline => SuppressionKind.Baseline,
        Suppressions.Waiver => SuppressionKind.Waiver,
        _ => SuppressionKind.Source,
    };

    private static ReportLocation PlaceOf(string file, Place at) => new(file, at.Line, at.Column, at.EndLine, at.EndColumn);
}
