using System.Text;

namespace QualityGates.Reporting.Text;

/// <summary>Text from anywhere in Markdown, as text: no markup, no HTML, no link, no mention.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        var line = VisibleLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' or '$' or '!' or '{' or '}')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            // A reference to a person or an issue would notify someone; a bare address would become a link. A character without width in between prevents both.
            if (c is '@' or '#' || (c == ':' && i + 1 < line.Length && line[i + 1] == '/') || (c is 'w' or 'W' && IsStartOfWww(line, i)))
            {
                escaped.Append('\u200B');
            }
        }

        return escaped.ToString();
    }

    /// <summary>As code, also in a table.</summary>
    public static string Code(string text)
    {
        var line = VisibleLine.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        var longest = 0;
        for (int i = 0, run = 0; i < line.Length; i++)
        {
            run = line[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        // A blank beside the fence is taken off again, so one is put where the text begins or ends with a backtick.
        var pad = longest > 0 ? " " : "";
        return fence + pad + line + pad + fence;
    }

    private static bool IsStartOfWww(string line, int at) =>
        (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && string.Compare(line, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
}
