using QualityGates.Analysis.Checking;
using QualityGates.Gates.Overview;
using QualityGates.Reporting;
using QualityGates.Reporting.Text;

namespace QualityGates.Tool;

/// <summary>The gates as a whole and the metrics of checked projects: what a list of findings does not show.</summary>
internal sealed record Overview(IReadOnlyList<ReportGate> Gates, IReadOnlyList<ReportMetric> Metrics)
{
    /// <param name="report">What a check of whole projects says; of a change alone nobody can tell how a gate stands.</param>
    /// <param name="history">Earlier values of a metric, by file and name.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Overview Of(QualityReport report, Func<string, string, IReadOnlyList<MetricPoint>>? history, CancellationToken cancellation)
    {
        var loader = new ProjectLoader(cancellation);
        var overviews = report.Projects.AsParallel().AsOrdered().WithDegreeOfParallelism(FullCheck.Parallelism)
            .Select(project => OverviewOf(loader, project)).OfType<ProjectOverview>().ToArray();
        var findings = report.Findings.ToLookup(finding => finding.Id, StringComparer.Ordinal);
        return new Overview(
            [.. overviews.SelectMany(overview => overview.Gates).GroupBy(standing => standing.Gate.Id, StringComparer.Ordinal).Select(same => GateOf([.. same], [.. findings[same.Key]]))],
            [.. overviews.SelectMany(overview => overview.Metrics).DistinctBy(metric => (metric.File, metric.Name)).Select(metric => MetricOf(metric, history))]);
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
    private static ReportGate GateOf(GateStanding[] standings, ReportFinding[] findings)
    {
        var gate = standings[0].Gate;
        var evaluated = standings.Where(standing => standing.IsEvaluated).ToArray();
        var accepted = findings.Count(finding => !finding.IsActive);
        return new ReportGate(gate.Id, gate.Title, standings[0].Stage,
            findings.Any(finding => finding.IsActive && finding.Severity >= ReportSeverity.Warning) ? GateState.Failed : evaluated.Length > 0 ? GateState.Passed : GateState.NotEvaluated,
            [
                // A gate that passes because somebody said so must not look like one that has nothing to say.
                .. accepted == 0 ? (string[])[] : [ReportWords.Count(accepted, "finding") + (accepted == 1 ? " is accepted" : " are accepted")],
                .. (evaluated.Length > 0 ? evaluated : standings).SelectMany(standing => standing.Evidence).Distinct(StringComparer.Ordinal),
            ])
        {
            HelpLink = gate.HelpLink,
        };
    }

    private static ReportMetric MetricOf(MetricStanding metric, Func<string, string, IReadOnlyList<MetricPoint>>? history) => new()
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
        History = history?.Invoke(metric.File, metric.Name) ?? [],
    };
}
