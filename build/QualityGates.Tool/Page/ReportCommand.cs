using System.CommandLine;
using QualityGates.Reporting;
using QualityGates.Reporting.Html;

namespace QualityGates.Tool.Page;

/// <summary><c>mlgates report</c>: one page for people, with everything a check says and what the gates looked at.</summary>
internal static class ReportCommand
{
    private const string DefaultFile = "mlgates-report.html";

    public static Command Make()
    {
        var path = ProjectPath.Argument();
        var file = new Option<string>("--output", "-o") { Description = "The page to write.", DefaultValueFactory = _ => DefaultFile };
        var command = new Command("report", "Writes one page that needs no network: verdict, gates, metrics with their history, findings with source. Exit codes as for check.") { path, file };
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () => Run(result.GetValue(path), result.GetRequiredValue(file), Console.Out, Console.Error, cancellation)));
        return command;
    }

    private static int Run(string? path, string file, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var projects = ProjectPath.Projects(path, []);
        var report = Extend(CheckCommand.Check(ProjectPath.Full(path), projects, error, cancellation), cancellation);
        using var text = new StringWriter { NewLine = "\n" };
        HtmlReport.Write(report, text);
        var target = Path.GetFullPath(file);
        WholeFile.Write(target, text.ToString());
        output.WriteLine(ReportWriter.Summary(report));
        output.WriteLine(target);
        foreach (var failure in report.Failures)
        {
            error.WriteLine("mlgates: " + failure);
        }

        return ExitCode.Of(report.Verdict);
    }

    // What a page has room for and a log has not.
    private static QualityReport Extend(QualityReport report, CancellationToken cancellation)
    {
        var excerpts = new SourceExcerpts();
        var overview = Overview.Of(report, new MetricHistory(report.Root).Of, cancellation);
        return report with
        {
            Findings = [.. report.Findings.Select(excerpts.Fill)],
            Gates = overview.Gates,
            Metrics = overview.Metrics,
            PrecisionNotes = PrecisionNotes.ById,
        };
    }
}
