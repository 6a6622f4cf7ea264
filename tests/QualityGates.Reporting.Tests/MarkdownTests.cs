using System.Text.RegularExpressions;
using QualityGates.Reporting.Formats;

namespace QualityGates.Reporting.Tests;

public sealed partial class MarkdownTests
{
    [Fact]
    public void A_pull_request_shows_verdict_metrics_findings_and_gates()
    {
        var lines = Reports.Full.Lines(ReportFormat.Markdown);
        Assert.Equal("## QualityGates.ML: failed", lines[0]);
        Assert.Contains("| auc | 0.83 | at least 0.8 | 0.82 | passed |", lines);
        Assert.Contains("| log\\_loss | NaN | at most 0.5 |  | failed |", lines);
        Assert.Contains("| error [MLQ2001](https://example.org/MLQ2001.md) | `src/Train.cs:12` | It was seen.<br>1. `src/Features.cs:4` fitted here<br>2. `src/Train.cs:7` split here |", lines);
        Assert.Contains("<details><summary>4 gates: 1 failed, 2 passed, 1 not evaluated</summary>", lines);
        Assert.Contains("| MLQ8106 Splits share rows | not evaluated | no split is declared |", lines);
        Assert.DoesNotContain(lines, line => line.Contains("MLQ4001", StringComparison.Ordinal));
    }

    [Fact]
    public void It_fits_into_a_comment()
    {
        var report = Reports.Of([.. Enumerable.Range(1, 10_000).Select(line => Reports.Finding(line: line, message: new string('x', 300)))]);
        var text = report.Write(ReportFormat.Markdown);
        Assert.InRange(text.Length, MarkdownFormat.Limit / 2, MarkdownFormat.Limit);
        var shown = text.Split('\n').Count(line => line.StartsWith("| warning", StringComparison.Ordinal));
        Assert.Contains("\nAnd " + (10_000 - shown) + " more, which do not fit into a comment.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var lines = Reports.HostileOne.Lines(ReportFormat.Markdown);
        foreach (var line in lines.Where(line => line.StartsWith("| error", StringComparison.Ordinal) || line.StartsWith("| warning", StringComparison.Ordinal)))
        {
            // A cell ends at a bar that is not escaped, and nothing outside of code may be HTML, a link, or call somebody.
            Assert.Equal(4, UnescapedBar().Count(line));
            var outside = Code().Replace(line, "").Replace("<br>", "", StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?<!\\)<|@team|#1|\bwww\.|(?<!\\)`|http://", outside);
            Assert.Single(Regex.Matches(outside, @"(?<!\\)\]\("));
        }
    }

    [Theory]
    [InlineData("a.cs", "`a.cs`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a``b|c", "``` a``b\\|c ```")]
    public void Code_has_a_fence_longer_than_what_is_in_it(string text, string code) => Assert.Equal(code, QualityGates.Reporting.Text.MarkdownText.Code(text));

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();

    [GeneratedRegex("(`+) .*? \\1|`[^`]+`")]
    private static partial Regex Code();
}
