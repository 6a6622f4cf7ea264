using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>Logging commands of Azure Pipelines, which knows errors and warnings: ten of a kind at most, the rest as lines, one summary at the end.</summary>
internal static class AzureFormat
{
    public static void Write(QualityReport report, TextWriter output)
    {
        var told = new HashSet<ReportFinding>(ReferenceEqualityComparer.Instance);
        var failures = Math.Min(3, report.Failures.Count);
        foreach (var (severity, limit) in ((ReportSeverity, int)[])[(ReportSeverity.Error, Annotations.LimitPerKind - failures), (ReportSeverity.Warning, Annotations.LimitPerKind)])
        {
            foreach (var finding in Annotations.Choose(report, severity, limit))
            {
                told.Add(finding);
                WriteIssue(report, finding, output);
            }
        }

        foreach (var failure in report.Failures.Take(failures))
        {
            output.WriteLine("##vso[task.logissue type=error;]" + Data(failure));
        }

        var rest = report.Active.Where(finding => !told.Contains(finding)).ToArray();
        if (rest.Length > 0)
        {
            output.WriteLine("##[group]" + ReportWords.Number(rest.Length) + " more, beyond what Azure Pipelines shows as issues");
            foreach (var finding in rest)
            {
                output.WriteLine(Annotations.PlainLine(report, finding));
            }

            output.WriteLine("##[endgroup]");
        }

        output.WriteLine("QualityGates.ML " + ReportWords.Of(report.Verdict) + ". " + ReportWords.Summary(report));
    }

    private static void WriteIssue(QualityReport report, ReportFinding finding, TextWriter output)
    {
        var at = finding.At;
        output.WriteLine("##vso[task.logissue type=" + (finding.Severity == ReportSeverity.Error ? "error" : "warning")
            + ";sourcepath=" + Property(ReportPath.From(report.Root, at.File))
            + (at.Line > 0 ? ";linenumber=" + ReportWords.Number(at.Line) : "")
            + (at.Column > 0 ? ";columnnumber=" + ReportWords.Number(at.Column) : "")
            + ";code=" + Property(finding.Id) + ";]" + Data(finding.Title + ". " + finding.Message));
    }

    // The agent turns %AZP25 back into a percent sign, and a plain one is kept: so what looks like an escape is told apart from one.
    private static string Data(string text) => VisibleLine.Of(text).Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("##vso[", "## vso[", StringComparison.OrdinalIgnoreCase).Replace("##[", "## [", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
