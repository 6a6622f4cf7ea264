using System.Text;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>A comment for a pull request: verdict, metrics, findings, gates; never longer than a comment may be.</summary>
internal static class MarkdownFormat
{
    /// <summary>GitHub takes 65,536 characters; what a workflow adds must fit in too.</summary>
    internal const int Limit = 60_000;

    public static void Write(QualityReport report, TextWriter output)
    {
        var text = new StringBuilder();
        text.Append("## QualityGates.ML: ").Append(ReportWords.Of(report.Verdict)).Append("\n\n").Append(ReportWords.Summary(report)).Append('\n');
        foreach (var failure in report.Failures.Take(10))
        {
            text.Append("\n> Not checked: ").Append(MarkdownText.Escape(failure)).Append('\n');
        }

        WriteMetrics(report, text);
        WriteFindings(report, text);
        WriteGates(report, text);
        output.Write(text.ToString());
    }

    private static void WriteMetrics(QualityReport report, StringBuilder text)
    {
        if (report.Metrics.Count == 0)
        {
            return;
        }

        text.Append("\n### Metrics\n\n| metric | value | wanted | baseline | |\n|---|---:|---|---:|---|\n");
        foreach (var metric in report.Metrics.Take(50))
        {
            text.Append("| ").Append(MarkdownText.Escape(metric.Name)).Append(" | ").Append(ReportWords.Number(metric.Value))
                .Append(" | ").Append(Wanted(metric)).Append(" | ").Append(metric.Baseline is { } baseline ? ReportWords.Number(baseline) : "")
                .Append(" | ").Append(ReportWords.Of(metric.State)).Append(" |\n");
        }

        if (report.Metrics.Count > 50)
        {
            text.Append("\nAnd ").Append(ReportWords.Number(report.Metrics.Count - 50)).Append(" more.\n");
        }
    }

    public static string Wanted(ReportMetric metric) =>
        (metric.Min, metric.Max) switch
        {
            ({ } min, { } max) => ReportWords.Number(min) + " to " + ReportWords.Number(max),
            ({ } min, null) => "at least " + ReportWords.Number(min),
            (null, { } max) => "at most " + ReportWords.Number(max),
            _ => "",
        };

    private static void WriteFindings(QualityReport report, StringBuilder text)
    {
        var findings = report.Active.OrderByDescending(finding => finding.Severity).ToArray();
        if (findings.Length == 0)
        {
            return;
        }

        // What follows must fit in, too: the gates are a line each.
        var limit = Limit - 4000 - (report.Gates.Count * 250);
        text.Append("\n### Findings\n\n| | where | what |\n|---|---|---|\n");
        for (var i = 0; i < findings.Length; i++)
        {
            var row = Row(report, findings[i]);
            if (text.Length + row.Length > limit)
            {
                text.Append("\nAnd ").Append(ReportWords.Number(findings.Length - i)).Append(" more, which do not fit into a comment.\n");
                return;
            }

            text.Append(row);
        }
    }

    private static string Row(QualityReport report, ReportFinding finding)
    {
        var row = new StringBuilder("| ").Append(finding.Severity == ReportSeverity.Note ? "note" : ReportWords.Of(finding.Severity)).Append(" [").Append(MarkdownText.Escape(finding.Id)).Append(']');
        row.Append(Uri.IsWellFormedUriString(finding.HelpLink, UriKind.Absolute) ? "(" + finding.HelpLink.Replace(")", "%29", StringComparison.Ordinal) + ")" : "")
            .Append(" | ").Append(Where(report, finding.At)).Append(" | ").Append(MarkdownText.Escape(finding.Message));
        for (var i = 0; i < finding.Evidence.Count; i++)
        {
            var place = finding.Evidence[i];
            row.Append("<br>").Append(ReportWords.Number(i + 1)).Append(". ").Append(Where(report, place));
            if (place.Message.Length > 0)
            {
                row.Append(' ').Append(MarkdownText.Escape(place.Message));
            }
        }

        return row.Append(" |\n").ToString();
    }

    private static string Where(QualityReport report, ReportLocation at) =>
        MarkdownText.Code(ReportPath.From(report.Root, at.File) + (at.Line > 0 ? ":" + ReportWords.Number(at.Line) : ""));

    private static void WriteGates(QualityReport report, StringBuilder text)
    {
        if (report.Gates.Count == 0)
        {
            return;
        }

        text.Append("\n<details><summary>").Append(ReportWords.Count(report.Gates.Count, "gate")).Append(": ");
        text.AppendJoin(", ", report.Gates.GroupBy(gate => gate.State).OrderBy(group => group.Key == GateState.Failed ? 0 : 1)
            .Select(group => ReportWords.Number(group.Count()) + " " + ReportWords.Of(group.Key)));
        text.Append("</summary>\n\n| gate | | looked at |\n|---|---|---|\n");
        foreach (var gate in report.Gates)
        {
            var evidence = MarkdownText.Escape(string.Join("; ", gate.Evidence.Take(3)));
            text.Append("| ").Append(gate.Id).Append(' ').Append(MarkdownText.Escape(gate.Title)).Append(" | ").Append(ReportWords.Of(gate.State))
                .Append(" | ").Append(evidence.Length > 150 ? "" : evidence).Append(" |\n");
        }

        text.Append("\n</details>\n");
    }
}
