using System.Text.RegularExpressions;

namespace QualityGates.Reporting.Tests;

/// <summary>GitHub Actions and Azure Pipelines, whose logs are commands where a line looks like one.</summary>
public sealed partial class AnnotationTests
{
    [Fact]
    public void GitHub_gets_place_title_and_evidence()
    {
        var lines = Reports.Full.Lines(ReportFormat.GitHub);
        Assert.Equal("::error file=src/Train.cs,line=12,col=9,endColumn=30,title=MLQ2001%3A Title of MLQ2001::It was seen.%0Asrc/Features.cs:4 fitted here%0Asrc/Train.cs:7 split here", lines[0]);
        Assert.Equal("::warning file=docs/model-card.md,line=1,col=5,title=MLQ8305%3A Title of MLQ8305::The model card has no licence.", lines[1]);
        Assert.StartsWith("::notice file=src/Train.cs,line=3,col=5,title=MLQ1006", lines[2], StringComparison.Ordinal);
        Assert.Equal("::notice title=QualityGates.ML failed::2 projects checked: 1 error, 1 warning, 1 note; accepted: 1 by baseline, 1 by waiver, 1 by the source.", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Azure_gets_place_and_code()
    {
        var lines = Reports.Full.Lines(ReportFormat.Azure);
        Assert.Equal("##vso[task.logissue type=error;sourcepath=src/Train.cs;linenumber=12;columnnumber=9;code=MLQ2001;]Title of MLQ2001. It was seen.", lines[0]);
        Assert.Equal("##vso[task.logissue type=warning;sourcepath=docs/model-card.md;linenumber=1;columnnumber=5;code=MLQ8305;]Title of MLQ8305. The model card has no licence.", lines[1]);
        // It knows no notes: they are lines.
        Assert.Equal(["##[group]1 more, beyond what Azure Pipelines shows as issues", "- info MLQ1006 src/Train.cs:3 Runs with several threads.", "##[endgroup]"], lines[2..5]);
        Assert.StartsWith("QualityGates.ML failed. 2 projects checked: ", lines[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportFormat.GitHub, "^::error ", "^::warning ", "^::notice ")]
    [InlineData(ReportFormat.Azure, "type=error;", "type=warning;", "type=notice;")]
    public void Ten_of_a_kind_at_most_and_the_rest_is_told(ReportFormat format, string error, string warning, string note)
    {
        var findings = from severity in (ReportSeverity[])[ReportSeverity.Error, ReportSeverity.Warning, ReportSeverity.Note]
                       from i in Enumerable.Range(0, 25)
                       select Reports.Finding("MLQ2" + (int)severity + (10 + i % 12), severity, "m" + i, line: i + 1);
        var report = new QualityReport { Root = Reports.Root, Projects = ["a"], Findings = [.. findings], Failures = [.. Enumerable.Repeat("No answer.", 20)] };
        var lines = report.Lines(format);
        foreach (var kind in (string[])[error, warning, note])
        {
            Assert.InRange(lines.Count(line => Regex.IsMatch(line, kind)), kind == note && format == ReportFormat.Azure ? 0 : 10, kind == note && format == ReportFormat.Azure ? 0 : 10);
        }

        var annotated = lines.Count(line => line.Contains(" file=", StringComparison.Ordinal) || line.Contains("sourcepath=", StringComparison.Ordinal));
        Assert.Equal(75, annotated + lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Contains("1 project checked: 25 errors, 25 warnings, 25 notes; not checked: 20.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_takes_all_the_places()
    {
        var report = Reports.Of([.. Enumerable.Range(0, 30).Select(i => Reports.Finding("MLQ2001", line: i + 1)), Reports.Finding("MLQ4001", line: 99)]);
        Assert.Contains(report.Lines(ReportFormat.GitHub), line => line.StartsWith("::warning ", StringComparison.Ordinal) && line.Contains("MLQ4001", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_is_no_command_of_GitHub()
    {
        var lines = Reports.HostileOne.Lines(ReportFormat.GitHub);
        Assert.All(lines, line => Assert.DoesNotMatch(@"##\[", line));
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
        Assert.DoesNotContain(lines, line => OtherCommand().IsMatch(line));
        // Properties end at "::" and are parted by commas: neither may come from a name.
        var first = lines.First(line => line.StartsWith("::error file=", StringComparison.Ordinal));
        var properties = first["::error ".Length..first.IndexOf("::", "::error ".Length, StringComparison.Ordinal)];
        Assert.Equal(["file", "line", "col", "title"], properties.Split(',').Select(property => property.Split('=')[0]));
        Assert.Equal(Reports.Visible.Replace("##[", "## [", StringComparison.Ordinal).Replace("//", "/", StringComparison.Ordinal), Unescape(properties.Split(',')[0]["file=".Length..]));
    }

    [Fact]
    public void Hostile_text_is_no_command_of_Azure()
    {
        var lines = Reports.HostileOne.Lines(ReportFormat.Azure);
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
        Assert.All(lines, line => Assert.DoesNotMatch(@"(?<!^)##(vso)?\[", line));
        var first = lines.First(line => line.StartsWith("##vso[task.logissue type=error;sourcepath=", StringComparison.Ordinal));
        var properties = first["##vso[".Length..first.IndexOf(']', StringComparison.Ordinal)]["task.logissue ".Length..].TrimEnd(';').Split(';');
        Assert.Equal(["type", "sourcepath", "linenumber", "columnnumber", "code"], properties.Select(property => property.Split('=')[0]));
        Assert.Equal("code=MLQ2001", properties[^1]);
    }

    private static string Unescape(string text) => text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^::(?!error |notice |warning |group::|endgroup::)")]
    private static partial Regex OtherCommand();
}
