namespace QualityGates.Tool.Tests;

public sealed class ExplainTests
{
    private static (int ExitCode, string Output, string Error) Explain(string? what)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (ExplainCommand.Run(what, output, error), output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData("MLQ2001")]
    [InlineData("mlq2001")]
    [InlineData(" 2001 ")]
    [InlineData("fitted before the split")]
    public void A_page_is_found_by_id_number_or_title(string what)
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "rules", "MLQ2001.md")).ReplaceLineEndings("\n");
        Assert.Equal((0, page.TrimEnd() + "\n", ""), Explain(what));
    }

    [Theory]
    [InlineData("MLQ2010O", "MLQ2010")]
    [InlineData("MLQ2101", "MLQ2001")]
    [InlineData("QML2001", "MLQ2001")]
    [InlineData("MLQ8350", "MLQ8305")]
    public void A_typo_gets_the_nearest_ids(string what, string nearest)
    {
        var (exitCode, output, error) = Explain(what);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("\n  " + nearest + "  ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_the_repository_is_in_the_tool()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs", "rules"), "MLQ*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(pages, Explain(null).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()[..7]));
        Assert.All(ExplainCommand.Pages.Ids, id => Assert.NotEqual("", ExplainCommand.Pages.TitleOf(id)));
    }

    [Fact]
    public void A_word_of_several_titles_lists_them()
    {
        var (exitCode, output, _) = Explain("metric");
        Assert.Equal(0, exitCode);
        Assert.InRange(output.Split('\n').Length, 3, 40);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("metric", line, StringComparison.OrdinalIgnoreCase));
    }
}
