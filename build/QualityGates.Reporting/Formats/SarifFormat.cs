using System.Text.Json;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>
/// SARIF 2.1.0: one run, a rule per id, a code flow per finding that has evidence. Paths are relative to the repository's root, which is
/// not named, so that the file is the same on every machine. Gates and metrics have no place of their own in SARIF and stand in the run's properties.
/// </summary>
internal static class SarifFormat
{
    private const string RootId = "SRCROOT";

    public static void Write(QualityReport report, TextWriter output) => JsonDocumentWriter.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = report.Findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.First()).ToArray();
        WriteTool(json, report, rules);
        WriteInvocation(json, report);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        WriteText(json, "description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            WriteResult(json, report, finding, Array.FindIndex(rules, rule => rule.Id == finding.Id));
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        JsonFormat.WriteGates(json, report);
        JsonFormat.WriteMetrics(json, report);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, QualityReport report, IEnumerable<ReportFinding> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "QualityGates.ML");
        json.WriteIfAny("semanticVersion", report.ToolVersion);
        json.WriteString("informationUri", "https://github.com/qualitygates/QualityGates.ML");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", VisibleLine.Of(rule.Title));
            json.WriteIfAny("helpUri", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Failures.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var failure in report.Failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", VisibleLine.Of(failure));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, QualityReport report, ReportFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", finding.Severity switch { ReportSeverity.Error => "error", ReportSeverity.Warning => "warning", _ => "note" });
        WriteText(json, "message", VisibleLine.Of(finding.Message));
        json.WriteStartArray("locations");
        WriteLocation(json, report, finding.At, null);
        json.WriteEndArray();
        if (finding.Evidence.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.Evidence.Count; i++)
            {
                WriteLocation(json, report, finding.Evidence[i], i + 1);
            }

            json.WriteEndArray();
            WriteCodeFlow(json, report, finding);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("mlQualityGates/v1", Fingerprint.Of(report, finding));
        json.WriteEndObject();
        WriteSuppressions(json, finding);
        json.WriteEndObject();
    }

    private static void WriteCodeFlow(Utf8JsonWriter json, QualityReport report, ReportFinding finding)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var place in finding.Evidence.Append(finding.At with { Message = finding.Title }))
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(json, report, place, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // An empty list says that nobody accepted it; no list would say that nobody knows.
    private static void WriteSuppressions(Utf8JsonWriter json, ReportFinding finding)
    {
        json.WriteStartArray("suppressions");
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression.Kind == SuppressionKind.Source ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteIfAny("justification", VisibleLine.Of(suppression.Justification));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, QualityReport report, ReportLocation at, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportPath.Uri(report.Root, at.File, out var isBelowRoot));
        if (isBelowRoot)
        {
            json.WriteString("uriBaseId", RootId);
        }

        json.WriteEndObject();
        if (at.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteIfKnown("startColumn", at.Column);
            // A region that ends before it starts is not valid.
            if (at.EndLine > at.Line || (at.EndLine == at.Line && at.EndColumn >= at.Column && at.Column > 0))
            {
                json.WriteNumber("endLine", at.EndLine);
                json.WriteIfKnown("endColumn", at.EndColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (at.Message.Length > 0)
        {
            WriteText(json, "message", VisibleLine.Of(at.Message));
        }

        json.WriteEndObject();
    }

    // "[text](1)" in a message is a link to a related location. Braces stay as they are: the specification doubles them for messages that take
    // arguments, and every viewer shows what it finds.
    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("](", "] (", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
