using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>Workflow commands of GitHub Actions: ten annotations of a kind at most, the rest in a group of the log, one summary at the end.</summary>
internal static class GitHubFormat
{
    public static void Write(QualityReport report, TextWriter output)
    {
        // The summary is a notice itself.
        var annotated = new HashSet<ReportFinding>(ReferenceEqualityComparer.Instance);
        foreach (var (severity, limit) in ((ReportSeverity, int)[])[(ReportSeverity.Error, Annotations.LimitPerKind - FailureCount(report)),
            (ReportSeverity.Warning, Annotations.LimitPerKind), (ReportSeverity.Note, Annotations.LimitPerKind - 1)])
        {
            foreach (var finding in Annotations.Choose(report, severity, limit))
            {
                annotated.Add(finding);
                WriteAnnotation(report, finding, output);
            }
        }

        foreach (var failure in report.Failures.Take(FailureCount(report)))
        {
            output.WriteLine("::error title=QualityGates.ML::" + Data(failure));
        }

        var rest = report.Active.Where(finding => !annotated.Contains(finding)).ToArray();
        if (rest.Length > 0)
        {
            output.WriteLine("::group::" + ReportWords.Number(rest.Length) + " more, beyond what GitHub shows as annotations");
            foreach (var finding in rest)
            {
                output.WriteLine(Annotations.PlainLine(report, finding));
            }

            output.WriteLine("::endgroup::");
        }

        output.WriteLine("::notice title=QualityGates.ML " + ReportWords.Of(report.Verdict) + "::" + Data(ReportWords.Summary(report)));
    }

    // Failures and findings share the ten errors; the reader must see why an answer is missing.
    private static int FailureCount(QualityReport report) => Math.Min(3, report.Failures.Count);

    private static void WriteAnnotation(QualityReport report, ReportFinding finding, TextWriter output)
    {
        var at = finding.At;
        var properties = "file=" + Property(ReportPath.From(report.Root, at.File))
            + (at.Line > 0 ? ",line=" + ReportWords.Number(at.Line) : "")
            + (at.EndLine > at.Line ? ",endLine=" + ReportWords.Number(at.EndLine) : "")
            // GitHub takes columns only within one line.
            + (at.Column > 0 && at.EndLine <= at.Line ? ",col=" + ReportWords.Number(at.Column) : "")
            + (at.EndColumn > at.Column && at.EndLine == at.Line ? ",endColumn=" + ReportWords.Number(at.EndColumn) : "")
            + ",title=" + Property(finding.Id + ": " + finding.Title);
        var evidence = string.Concat(finding.Evidence.Select(place => "\n" + VisibleLine.Of(ReportPath.From(report.Root, place.File))
            + (place.Line > 0 ? ":" + ReportWords.Number(place.Line) : "") + (place.Message.Length > 0 ? " " + VisibleLine.Of(place.Message) : "")));
        output.WriteLine("::" + (finding.Severity switch { ReportSeverity.Error => "error", ReportSeverity.Warning => "warning", _ => "notice" })
            + " " + properties + "::" + Escape(VisibleLine.Of(finding.Message) + evidence));
    }

    private static string Data(string text) => Escape(VisibleLine.Of(text));

    private static string Property(string text) =>
        Escape(VisibleLine.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
        // The older form of a command is looked for anywhere in a line.
        .Replace("##[", "## [", StringComparison.Ordinal);
}
