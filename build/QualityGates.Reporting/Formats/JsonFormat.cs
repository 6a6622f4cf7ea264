using System.Text.Json;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>
/// Everything the report knows. <c>version</c> grows when a member changes its meaning or goes; new members come without that.
/// </summary>
internal static class JsonFormat
{
    private const int Version = 1;

    public static void Write(QualityReport report, TextWriter output) => JsonDocumentWriter.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("verdict", ReportWords.Of(report.Verdict));
        json.WriteString("summary", ReportWords.Summary(report));
        json.WriteIfAny("tool", report.ToolVersion);
        WriteList(json, "projects", report.Projects, project => json.WriteStringValue(ReportPath.From(report.Root, project)));
        WriteList(json, "failures", report.Failures, json.WriteStringValue);
        WriteList(json, "findings", report.Findings, finding => WriteFinding(json, report, finding));
        WriteGates(json, report);
        WriteMetrics(json, report);
        json.WriteEndObject();
    });

    /// <summary>The members "gates", which SARIF carries too.</summary>
    public static void WriteGates(Utf8JsonWriter json, QualityReport report) => WriteList(json, "gates", report.Gates, gate =>
    {
        json.WriteStartObject();
        json.WriteString("id", gate.Id);
        json.WriteString("title", gate.Title);
        json.WriteString("stage", gate.Stage);
        json.WriteString("state", ReportWords.Of(gate.State));
        WriteList(json, "evidence", gate.Evidence, json.WriteStringValue);
        json.WriteEndObject();
    });

    public static void WriteMetrics(Utf8JsonWriter json, QualityReport report) => WriteList(json, "metrics", report.Metrics, metric =>
    {
        json.WriteStartObject();
        json.WriteString("name", metric.Name);
        json.WriteIfAny("value", metric.Value);
        json.WriteIfAny("min", metric.Min);
        json.WriteIfAny("max", metric.Max);
        json.WriteIfAny("baseline", metric.Baseline);
        if (metric.HigherIsBetter is { } isHigher)
        {
            json.WriteBoolean("higherIsBetter", isHigher);
        }

        json.WriteString("state", ReportWords.Of(metric.State));
        json.WriteIfAny("samples", metric.Samples);
        json.WriteString("file", ReportPath.From(report.Root, metric.File));
        WriteList(json, "history", metric.History, point =>
        {
            json.WriteStartObject();
            json.WriteString("revision", point.Revision);
            json.WriteString("at", point.At);
            json.WriteIfAny("value", point.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, QualityReport report, ReportFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("title", finding.Title);
        json.WriteString("severity", ReportWords.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        WritePlace(json, report, finding.At);
        WriteList(json, "evidence", finding.Evidence, place =>
        {
            json.WriteStartObject();
            json.WriteIfAny("message", place.Message);
            WritePlace(json, report, place);
            json.WriteEndObject();
        });
        json.WriteIfAny("subject", finding.Subject);
        json.WriteString("fingerprint", Fingerprint.Of(report, finding));
        json.WriteIfAny("project", ReportPath.From(report.Root, finding.Project));
        json.WriteIfAny("help", finding.HelpLink);
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject("accepted");
            json.WriteString("by", ReportWords.Of(suppression.Kind));
            json.WriteString("reason", suppression.Justification);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, QualityReport report, ReportLocation at)
    {
        json.WriteString("file", ReportPath.From(report.Root, at.File));
        json.WriteIfKnown("line", at.Line);
        json.WriteIfKnown("column", at.Column);
        json.WriteIfKnown("endLine", at.EndLine);
        json.WriteIfKnown("endColumn", at.EndColumn);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
