using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>GitLab's Code Quality report: a list of issues, without those that were accepted. Fingerprints must differ within a file.</summary>
internal static class GitLabFormat
{
    public static void Write(QualityReport report, TextWriter output) => JsonDocumentWriter.Write(output, json =>
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var finding in report.Active)
        {
            var fingerprint = Fingerprint.Of(report, finding);
            var ordinal = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            json.WriteStartObject();
            json.WriteString("description", VisibleLine.Of(finding.Id + ": " + finding.Message));
            json.WriteString("check_name", finding.Id);
            json.WriteString("fingerprint", ordinal == 1 ? fingerprint : Fingerprint.Hash(fingerprint + ":" + ReportWords.Number(ordinal)));
            json.WriteString("severity", finding.Severity switch { ReportSeverity.Error => "critical", ReportSeverity.Warning => "major", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", ReportPath.From(report.Root, finding.At.File));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", Math.Max(1, finding.At.Line));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
