using System.Globalization;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Loading;

namespace QualityGates.Tool;

/// <summary>Findings as lines every build log reader understands, and one line that sums them up.</summary>
internal static class Report
{
    /// <returns>The exit code.</returns>
    public static int Write(CheckResult result, TextWriter output, TextWriter error)
    {
        foreach (var failure in result.Failures)
        {
            error.WriteLine("mlgates: " + failure);
        }

        foreach (var note in result.Notes)
        {
            error.WriteLine("mlgates: " + note);
        }

        var shown = result.Shown.ToArray();
        foreach (var finding in shown)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{CheckResult.Show(finding.File, Environment.CurrentDirectory)}({finding.At.Line},{finding.At.Column}): {Word(finding.Level)} {finding.Id}: {finding.Message}"));
        }

        var hidden = result.Findings.Count(finding => finding.Suppression?.Kind == SuppressionKind.Baseline);
        output.WriteLine(Count(result.Projects.Count, "project") + " checked: "
            + Count(shown.Count(finding => finding.Level == Level.Error), "error") + ", "
            + Count(shown.Count(finding => finding.Level == Level.Warning), "warning") + ", "
            + Count(shown.Count(finding => finding.Level == Level.Info), "note")
            + (hidden == 0 ? "." : "; " + Count(hidden, "more finding") + " in the baseline."));
        return result.Failures.Count > 0 ? ExitCode.CouldNotRun
            : shown.Any(finding => finding.Level >= Level.Warning) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    public static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");

    private static string Word(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "info",
    };
}
