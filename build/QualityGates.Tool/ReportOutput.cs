using System.CommandLine;
using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary>Where a report goes, and in which form.</summary>
internal sealed record ReportOutput(ReportFormat Format, string? File)
{
    public static Option<string> FormatOption()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "The form of the report: " + string.Join(", ", ReportWriter.Names) + ".",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong([.. ReportWriter.Names]);
        return option;
    }

    public static Option<string?> FileOption() => new("--output", "-o") { Description = "The file to write the report into. Default: the console." };

    public void Write(QualityReport report, TextWriter console)
    {
        var options = new ReportOptions { Directory = Environment.CurrentDirectory, UseColour = File is null && Terminal.HasColour };
        if (File is null)
        {
            ReportWriter.Write(report, Format, console, options);
            console.Flush();
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        ReportWriter.Write(report, Format, text, options);
        WholeFile.Write(Path.GetFullPath(File), text.ToString());
        console.WriteLine(ReportWriter.Summary(report));
    }
}

/// <summary>What the place the output goes to can show.</summary>
internal static class Terminal
{
    /// <summary>Of the process itself, or of the one it works for.</summary>
    public static bool HasColour { get; set; } = !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
