using System.Globalization;

namespace QualityGates.Tool;

/// <summary>Findings as lines every build log reader understands, and one line that sums them up.</summary>
internal static class Report
{
    public static void Write(IReadOnlyList<Reported> findings, int projects, TextWriter output)
    {
        foreach (var (finding, level) in findings)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Show(finding.File)}({finding.At.Line},{finding.At.Column}): {Word(level)} {finding.Id}: {finding.Message}"));
        }

        output.WriteLine(Count(projects, "project") + " checked: "
            + Count(findings.Count(reported => reported.Level == Level.Error), "error") + ", "
            + Count(findings.Count(reported => reported.Level == Level.Warning), "warning") + ", "
            + Count(findings.Count(reported => reported.Level == Level.Info), "note") + ".");
    }

    private static string Word(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "info",
    };

    // From the current directory where possible, so that the output is the same on every machine.
    private static string Show(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
