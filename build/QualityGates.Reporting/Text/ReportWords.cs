using System.Globalization;

namespace QualityGates.Reporting.Text;

/// <summary>What every format says in the same words.</summary>
internal static class ReportWords
{
    public static string Of(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => "error",
        ReportSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "passed",
        Verdict.Failed => "failed",
        _ => "incomplete",
    };

    public static string Of(GateState state) => state switch
    {
        GateState.Passed => "passed",
        GateState.Failed => "failed",
        _ => "not evaluated",
    };

    public static string Of(SuppressionKind kind) => kind switch
    {
        SuppressionKind.Baseline => "baseline",
        SuppressionKind.Waiver => "waiver",
        _ => "source",
    };

    /// <summary>The one line that ends a report: how much was checked and what came of it.</summary>
    public static string Summary(QualityReport report)
    {
        var accepted = report.Findings.Where(finding => !finding.IsActive).GroupBy(finding => finding.Suppression!.Kind).OrderBy(group => group.Key)
            .Select(group => Number(group.Count()) + " by " + (group.Key == SuppressionKind.Waiver ? "waiver" : group.Key == SuppressionKind.Baseline ? "baseline" : "the source"));
        var hidden = string.Join(", ", accepted);
        return Count(report.Projects.Count, "project") + " checked: "
            + Count(report.Count(ReportSeverity.Error), "error") + ", "
            + Count(report.Count(ReportSeverity.Warning), "warning") + ", "
            + Count(report.Count(ReportSeverity.Note), "note")
            + (hidden.Length > 0 ? "; accepted: " + hidden : "")
            + (report.Failures.Count > 0 ? "; not checked: " + Number(report.Failures.Count) : "") + ".";
    }

    public static string Count(int number, string noun) => Number(number) + " " + noun + (number == 1 ? "" : "s");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value of a metric: six decimals at most, invariant.</summary>
    public static string Number(double value) => Math.Abs(value) is (> 1e-4 and < 1e9) or 0
        ? value.ToString("0.######", CultureInfo.InvariantCulture)
        : value.ToString("0.####e0", CultureInfo.InvariantCulture);
}
