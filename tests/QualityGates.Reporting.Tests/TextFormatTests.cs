namespace QualityGates.Reporting.Tests;

public sealed class TextFormatTests
{
    [Fact]
    public void A_finding_is_a_line_and_its_evidence_stands_below() => Assert.Equal(
        [
            "docs/model-card.md(1,5): warning MLQ8305: The model card has no licence.",
            "src/Train.cs(3,5): info MLQ1006: Runs with several threads.",
            "src/Train.cs(12,9): error MLQ2001: It was seen.",
            "    src/Features.cs(4,13): fitted here",
            "    src/Train.cs(7,9): split here",
            "2 projects checked: 1 error, 1 warning, 1 note; accepted: 1 by baseline, 1 by waiver, 1 by the source.",
        ], Reports.Full.Lines(ReportFormat.Text));

    [Fact]
    public void Paths_are_shown_from_the_current_directory() =>
        Assert.StartsWith("Train.cs(3,5): ", Reports.Of(Reports.Finding()).Write(ReportFormat.Text, new ReportOptions { Directory = Path.Combine(Reports.Root, "src") }), StringComparison.Ordinal);

    [Fact]
    public void A_file_elsewhere_has_its_whole_path()
    {
        var elsewhere = Path.Combine(Path.GetTempPath(), "elsewhere", "a.cs");
        Assert.StartsWith(elsewhere + "(1,1): ", Reports.Of(Reports.Finding() with { At = new ReportLocation(elsewhere, 1) }).Write(ReportFormat.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        Assert.DoesNotContain('\e', Reports.Full.Write(ReportFormat.Text));
        Assert.Contains("src/Train.cs(12,9): \e[31merror MLQ2001\e[0m: It was seen.", Reports.Full.Lines(ReportFormat.Text, new ReportOptions { UseColour = true }));
    }

    [Fact]
    public void Hostile_text_starts_no_line_of_its_own()
    {
        var lines = Reports.HostileOne.Lines(ReportFormat.Text, new ReportOptions { UseColour = false });
        Assert.Equal(15, lines.Length);
        Assert.All(lines.SkipLast(1), line => Assert.Contains(Reports.Visible, line, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
    }

    [Theory]
    [InlineData("clean", Verdict.Passed, "1 project checked: 0 errors, 0 warnings, 0 notes.")]
    [InlineData("note", Verdict.Passed, "1 project checked: 0 errors, 0 warnings, 1 note.")]
    [InlineData("warning", Verdict.Failed, "1 project checked: 0 errors, 1 warning, 0 notes.")]
    [InlineData("accepted", Verdict.Passed, "1 project checked: 0 errors, 0 warnings, 0 notes; accepted: 1 by waiver.")]
    [InlineData("failure", Verdict.Incomplete, "1 project checked: 0 errors, 0 warnings, 0 notes; not checked: 1.")]
    public void The_verdict_follows_from_what_counts(string of, Verdict verdict, string summary)
    {
        var report = of switch
        {
            "note" => Reports.Of(Reports.Finding(severity: ReportSeverity.Note)),
            "warning" => Reports.Of(Reports.Finding()),
            "accepted" => Reports.Of(Reports.Finding() with { Suppression = new Suppression(SuppressionKind.Waiver, "r") }),
            "failure" => new QualityReport { Root = Reports.Root, Projects = ["a"], Failures = ["x cannot be loaded."] },
            _ => Reports.Of(),
        };
        Assert.Equal((verdict, summary), (report.Verdict, report.Lines(ReportFormat.Text)[^1]));
    }
}
