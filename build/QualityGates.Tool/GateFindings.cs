using QualityGates.Gates;
using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary>Findings of the gates as the report has them.</summary>
internal static class GateFindings
{
    private static readonly Dictionary<string, string> Titles =
        GateList.Descriptors.ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.Title, StringComparer.Ordinal);

    public static ReportFinding ToReport(Reported reported)
    {
        var finding = reported.Finding;
        return new ReportFinding
        {
            Id = finding.Id,
            Title = Titles.GetValueOrDefault(finding.Id, finding.Id),
            Severity = reported.Level switch { Level.Error => ReportSeverity.Error, Level.Warning => ReportSeverity.Warning, _ => ReportSeverity.Note },
            Message = finding.Message,
            At = new ReportLocation(finding.File, finding.At.Line, finding.At.Column, finding.At.EndLine, finding.At.EndColumn),
            HelpLink = finding.HelpLink,
            Subject = finding.Subject,
            Project = reported.Project,
        };
    }
}
