using QualityGates.Reporting.Formats;
using QualityGates.Reporting.Text;

namespace QualityGates.Reporting;

/// <summary>Writes a report in one of its formats. The text ends with a line break.</summary>
public static class ReportWriter
{
    /// <summary>The names of the formats, as the command line has them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    /// <summary>The format of a name in <see cref="Names"/>.</summary>
    public static ReportFormat Parse(string name) => Enum.Parse<ReportFormat>(name, true);

    /// <summary>The one line that ends a report.</summary>
    public static string Summary(QualityReport report) => ReportWords.Summary(report);

    /// <summary>Whether a format tells more than findings: how each gate stands, and the metrics.</summary>
    public static bool ShowsGates(ReportFormat format) => format is ReportFormat.Json or ReportFormat.Sarif or ReportFormat.JUnit or ReportFormat.Markdown;

    public static void Write(QualityReport report, ReportFormat format, TextWriter output, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        switch (format)
        {
            case ReportFormat.Json:
                JsonFormat.Write(report, output);
                break;
            case ReportFormat.Sarif:
                SarifFormat.Write(report, output);
                break;
            case ReportFormat.GitHub:
                GitHubFormat.Write(report, output);
                break;
            case ReportFormat.Azure:
                AzureFormat.Write(report, output);
                break;
            case ReportFormat.GitLab:
                GitLabFormat.Write(report, output);
                break;
            case ReportFormat.JUnit:
                JUnitFormat.Write(report, output);
                break;
            case ReportFormat.Markdown:
                MarkdownFormat.Write(report, output);
                break;
            default:
                TextFormat.Write(report, output, options);
                break;
        }
    }
}
