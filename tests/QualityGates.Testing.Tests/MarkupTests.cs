#if !ROSLYN_TESTING
using QualityGates.Testing.Verification.Markup;

namespace QualityGates.Testing.Tests;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("a [|b|] c", "a b c", ":2-3")]
    [InlineData("{|X1:a|} {|#0:b|}", "a b", "X1:0-1 #0:2-3")]
    [InlineData("[|a [|b|] c|]", "a b c", ":2-3 :0-5")]
    [InlineData("{|X1:[|a|]|}", "a", ":0-1 X1:0-1")]
    [InlineData("{|#0:a {|#1:b|#0} c|#1}", "a b c", "#0:0-3 #1:2-5")]
    [InlineData("[|x[|]", "x[", ":0-2")]
    [InlineData("[||]", "", ":0-0")]
    [InlineData("new[] { a[0] || b }", "new[] { a[0] || b }", "")]
    public void Spans(string input, string text, string spans)
    {
        var markup = MarkupText.Parse(input);
        Assert.Equal(text, markup.Text);
        Assert.Equal(spans, string.Join(" ", markup.Spans.Select(span => $"{span.Name}:{span.Span.Start}-{span.Span.End}")));
    }

    [Fact]
    public void Positions()
    {
        Assert.Equal(2, Assert.Single(MarkupText.Parse("a $$b").Positions));
        Assert.Equal("$$\"{x}\"", MarkupText.Parse("$$\"{x}\"", positionsAreCode: true).Text);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("{|X1:a")]
    [InlineData("a|#0}")]
    public void Unbalanced_markup_is_an_error(string input) => Assert.Throws<ArgumentException>(() => MarkupText.Parse(input));
}
#endif
