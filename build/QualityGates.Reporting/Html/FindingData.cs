using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Html;

/// <summary>Findings as the page's script reads them. Names are short because there may be ten thousand.</summary>
internal static class FindingData
{
    // Leaves letters of every language alone and escapes what could end the element the text stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(QualityReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteRules(json, report);
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                WriteFinding(json, report, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteRules(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartObject("rules");
        foreach (var rule in report.Findings.DistinctBy(finding => finding.Id))
        {
            json.WriteStartObject(rule.Id);
            json.WriteString("title", VisibleLine.Of(rule.Title));
            if (HtmlReport.IsWebAddress(rule.HelpLink))
            {
                json.WriteString("help", rule.HelpLink);
            }

            if (report.PrecisionNotes.TryGetValue(rule.Id, out var note))
            {
                json.WriteString("note", VisibleLine.Of(note));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, QualityReport report, ReportFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("i", finding.Id);
        json.WriteString("s", finding.Severity switch { ReportSeverity.Error => "error", ReportSeverity.Warning => "warning", _ => "note" });
        json.WriteString("m", VisibleLine.Of(finding.Message));
        if (finding.Project.Length > 0)
        {
            json.WriteString("p", VisibleLine.Of(ReportPath.From(report.Root, finding.Project)));
        }

        json.WritePropertyName("at");
        WritePlace(json, report, finding.At);
        if (finding.Evidence.Count > 0)
        {
            json.WriteStartArray("e");
            foreach (var place in finding.Evidence)
            {
                WritePlace(json, report, place);
            }

            json.WriteEndArray();
        }

        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject("a");
            json.WriteString("by", ReportWords.Of(suppression.Kind));
            json.WriteString("r", VisibleLine.Of(suppression.Justification));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, QualityReport report, ReportLocation at)
    {
        json.WriteStartObject();
        json.WriteString("f", VisibleLine.Of(ReportPath.From(report.Root, at.File)));
        if (at.Line > 0)
        {
            json.WriteNumber("l", at.Line);
            json.WriteNumber("c", Math.Max(1, at.Column));
        }

        if (at.Message.Length > 0)
        {
            json.WriteString("t", VisibleLine.Of(at.Message));
        }

        if (at.Excerpt is { } excerpt)
        {
            json.WriteStartObject("x");
            json.WriteNumber("n", excerpt.FirstLine);
            json.WriteStartArray("s");
            foreach (var line in excerpt.Lines)
            {
                json.WriteStringValue(VisibleLine.Of(line.Replace("\t", "    ", StringComparison.Ordinal)));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
