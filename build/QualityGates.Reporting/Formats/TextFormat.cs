using QualityGates.Reporting.Text;

namespace QualityGates.Reporting.Formats;

/// <summary>One line a finding, in the form that compilers print and build logs are read by; its evidence below it, indented.</summary>
internal static class TextFormat
{
    private const string Reset = "\e[0m";
    private const string Faint = "\e[2m";

    public static void Write(QualityReport report, TextWriter output, ReportOptions options)
    {
        var from = options.Directory.Length > 0 ? options.Directory : report.Root;
        foreach (var finding in report.Active)
        {
            var head = ReportWords.Of(finding.Severity) + " " + finding.Id;
            output.WriteLine(Show(from, finding.At) + ": "
                + (options.UseColour ? Colour(finding.Severity) + head + Reset : head) + ": " + VisibleLine.Of(finding.Message));
            foreach (var place in finding.Evidence)
            {
                var line = "    " + Show(from, place) + (place.Message.Length > 0 ? ": " + VisibleLine.Of(place.Message) : "");
                output.WriteLine(options.UseColour ? Faint + line + Reset : line);
            }
        }

        output.WriteLine(ReportWords.Summary(report));
    }

    private static string Show(string from, ReportLocation at) =>
        VisibleLine.Of(ReportPath.From(from, at.File)) + (at.Line == 0 ? "" : "(" + ReportWords.Number(at.Line) + "," + ReportWords.Number(Math.Max(1, at.Column)) + ")");

    private static string Colour(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => "\e[31m",
        ReportSeverity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
