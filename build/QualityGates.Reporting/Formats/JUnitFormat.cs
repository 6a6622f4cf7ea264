using System.Text;
using System.Xml;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>
/// JUnit XML: a test case a gate, and one an id of the analyzers that has findings. Warnings and errors are failures, a gate that did not
/// look is skipped, a project that could not be checked is an error.
/// </summary>
internal static class JUnitFormat
{
    private sealed record Case(string Suite, string Name, IReadOnlyList<ReportFinding> Findings)
    {
        public string Skipped { get; init; } = "";

        public string Error { get; init; } = "";

        public bool IsFailure => Findings.Any(finding => finding.IsActive && finding.Severity >= ReportSeverity.Warning);
    }

    public static void Write(QualityReport report, TextWriter output)
    {
        var cases = CasesOf(report).ToArray();
        var text = new StringWriterWithUtf8();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "QualityGates.ML");
            WriteCounts(xml, cases);
            foreach (var suite in cases.GroupBy(entry => entry.Suite, StringComparer.Ordinal))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", "QualityGates.ML." + suite.Key);
                WriteCounts(xml, [.. suite]);
                foreach (var entry in suite)
                {
                    WriteCase(xml, report, entry);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.Write(text.ToString());
        output.Write('\n');
    }

    private static IEnumerable<Case> CasesOf(QualityReport report)
    {
        var byId = report.Findings.ToLookup(finding => finding.Id, StringComparer.Ordinal);
        foreach (var gate in report.Gates)
        {
            yield return new Case("gates", gate.Id + ": " + gate.Title, [.. byId[gate.Id]])
            {
                Skipped = gate.State == GateState.NotEvaluated ? "Not evaluated. " + string.Join(" ", gate.Evidence) : "",
            };
        }

        var gates = report.Gates.Select(gate => gate.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in byId.Where(group => !gates.Contains(group.Key)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return new Case("rules", group.Key + ": " + group.First().Title, [.. group]);
        }

        for (var i = 0; i < report.Failures.Count; i++)
        {
            yield return new Case("check", "could be checked " + ReportWords.Number(i + 1), []) { Error = report.Failures[i] };
        }
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Case> cases)
    {
        xml.WriteAttributeString("tests", ReportWords.Number(cases.Count));
        xml.WriteAttributeString("failures", ReportWords.Number(cases.Count(entry => entry.IsFailure)));
        xml.WriteAttributeString("errors", ReportWords.Number(cases.Count(entry => entry.Error.Length > 0)));
        xml.WriteAttributeString("skipped", ReportWords.Number(cases.Count(IsSkipped)));
    }

    private static bool IsSkipped(Case entry) => entry.Skipped.Length > 0 && !entry.IsFailure;

    private static void WriteCase(XmlWriter xml, QualityReport report, Case entry)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "QualityGates.ML." + entry.Suite);
        xml.WriteAttributeString("name", VisibleLine.Of(entry.Name));
        var loud = entry.Findings.Where(finding => finding.IsActive && finding.Severity >= ReportSeverity.Warning).ToArray();
        if (loud.Length > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", loud[0].Id);
            xml.WriteAttributeString("message", VisibleLine.Of(loud.Length == 1 ? loud[0].Message : ReportWords.Count(loud.Length, "finding") + ". " + loud[0].Message));
            xml.WriteString(Lines(report, loud));
            xml.WriteEndElement();
        }
        else if (IsSkipped(entry))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", VisibleLine.Of(entry.Skipped));
            xml.WriteEndElement();
        }
        else if (entry.Error.Length > 0)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", VisibleLine.Of(entry.Error));
            xml.WriteEndElement();
        }

        var quiet = entry.Findings.Except(loud).ToArray();
        if (quiet.Length > 0)
        {
            xml.WriteElementString("system-out", Lines(report, quiet));
        }

        xml.WriteEndElement();
    }

    private static string Lines(QualityReport report, IEnumerable<ReportFinding> findings) => "\n" + string.Concat(findings.Select(finding =>
        VisibleLine.Of(ReportPath.From(report.Root, finding.At.File) + (finding.At.Line > 0 ? "(" + ReportWords.Number(finding.At.Line) + "," + ReportWords.Number(Math.Max(1, finding.At.Column)) + ")" : "")
            + ": " + ReportWords.Of(finding.Severity) + " " + finding.Id + ": " + finding.Message
            + (finding.Suppression is { } accepted ? " (accepted by " + ReportWords.Of(accepted.Kind) + ": " + accepted.Justification + ")" : "")) + "\n"));

    // A StringWriter claims UTF-16, which the file then is not in.
    private sealed class StringWriterWithUtf8() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(false);
    }
}
