using System.CommandLine;
using QualityGates.Gates.Overview;
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
        var loader = new ProjectLoader(cancellation);
        var excerpts = new SourceExcerpts();
        var history = new MetricHistory(report.Root);
        var overviews = report.Projects.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount, 1, 8)).Select(project => OverviewOf(loader, project)).OfType<ProjectOverview>().ToArray();
        var failed = report.Active.Where(finding => finding.Severity >= ReportSeverity.Warning).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return new QualityReport
        {
            Root = report.Root,
            ToolVersion = report.ToolVersion,
            Projects = report.Projects,
            Failures = report.Failures,
            Findings = [.. report.Findings.Select(excerpts.Fill)],
            Gates = [.. overviews.SelectMany(overview => overview.Gates).GroupBy(standing => standing.Gate.Id, StringComparer.Ordinal).Select(same => GateOf([.. same], failed))],
            Metrics = [.. overviews.SelectMany(overview => overview.Metrics).DistinctBy(metric => (metric.File, metric.Name)).Select(metric => MetricOf(metric, history))],
            PrecisionNotes = PrecisionNotes.ById,
        };
    }

    // A project that cannot be loaded has its failure in the report already.
    private static ProjectOverview? OverviewOf(ProjectLoader loader, string project)
    {
        try
        {
            return ProjectOverview.Of(loader.Load(project).GateInput(null));
        }
        catch (CannotRunException)
        {
            return null;
        }
    }

    // Several projects: evaluated where one of them is.
    private static ReportGate GateOf(GateStanding[] standings, HashSet<string> failed)
    {
        var gate = standings[0].Gate;
        var evaluated = standings.Where(standing => standing.IsEvaluated).ToArray();
        return new ReportGate(gate.Id, gate.Title, standings[0].Stage,
            failed.Contains(gate.Id) ? GateState.Failed : evaluated.Length > 0 ? GateState.Passed : GateState.NotEvaluated,
            [.. (evaluated.Length > 0 ? evaluated : standings).SelectMany(standing => standing.Evidence).Distinct(StringComparer.Ordinal)])
        {
            HelpLink = gate.HelpLink,
        };
    }

    private static ReportMetric MetricOf(MetricStanding metric, MetricHistory history) => new()
    {
        Name = metric.Name,
        Value = metric.Value,
        Min = metric.Min,
        Max = metric.Max,
        Baseline = metric.Baseline,
        HigherIsBetter = metric.HigherIsBetter,
        Samples = metric.Samples,
        File = metric.File,
        State = metric.IsFailed ? GateState.Failed : metric.HasThreshold ? GateState.Passed : GateState.NotEvaluated,
        History = history.Of(metric.File, metric.Name),
    };
}
