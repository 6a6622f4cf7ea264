using System.Text.RegularExpressions;

namespace QualityGates.Gates.Documents;

/// <summary>Text a template leaves for the author and the author left for the reader.</summary>
internal static class Placeholder
{
    // Whole upper-case words only: "to do" is prose, and so is "todo list". No pattern backtracks over more than one line.
    private static readonly Regex Pattern = new(
        @"(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_])"
        + @"|(?i:\[more information needed\])"
        // As a paragraph of its own it is what the trainer of Transformers leaves in every section.
        + @"|(?im:^[ \t]{0,3}more information needed\.?(?=[ \t]*\r?$))"
        + @"|\{\{[^{}\r\n]{0,200}\}\}"
        + @"|(?i:<your\b[^<>\r\n]{0,200}>)"
        + @"|(?i:\[insert\s[^\[\]\r\n]{1,200}\](?!\())"
        + @"|(?i:lorem ipsum)",
        RegexOptions.CultureInvariant);

    public static Match FindIn(string text, int start = 0) => Pattern.Match(text, start);
}
